import { load } from './load.mjs';

/** @type {typeof import('../demo/builder/fallback.js')} */
const { fallbackHeading, fallbackLines } = await load('demo/builder/fallback.ts');
/** @type {typeof import('../demo/builder/languages.js')} */
const { scriptFile, wordsOf } = await load('demo/builder/languages.ts');

/**
 * A page, or a piece of one, with the fallback in a language.
 *
 * @param {string} html
 * @param {string} [lang]
 */
export const withFallback = (html, lang) =>
  html.replace(
    /(<strong>)[^<]*(<\/strong>)[^]*?(?=<\/p>)/g,
    (_, open, close) =>
      `${open}${fallbackHeading(lang)}${close} ${fallbackLines(lang).join('<br>')}\n`,
  );

/**
 * The page for an iframe in another language.
 *
 * @param {string} english
 * @param {string} lang
 */
export const embedPage = (english, lang) =>
  withFallback(english, lang)
    .replace('<html lang="en">', `<html lang="${lang}" dir="${wordsOf(lang).dir}">`)
    .replace(/<title>.*<\/title>/, `<title>${fallbackHeading(lang)}</title>`)
    .replace(scriptFile(), scriptFile(lang));
