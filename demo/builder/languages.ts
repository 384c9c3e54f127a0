/** The languages that the widget speaks, and the files that each needs. */
import { bundled } from '../../src/locales/all.js';
import { fallbacks } from '../../src/locales/fallbacks.js';
import { localize } from '../../src/locales/index.js';
import { make } from '../make.js';

/** The words for a language tag; English where there are none. */
export const wordsOf = (tag = '') => localize(tag, bundled).words;

/** What is read in a language where no script runs. */
export const fallbackOf = (tag = '') => fallbacks[wordsOf(tag).lang] ?? fallbacks.en;

/** Each language by its tag, in its own name, English first. */
export const languageNames = bundled.map(({ lang }) => {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return [lang, name] as const;
});

const named = (before: string, after: string) => (tag?: string) => {
  const { lang } = wordsOf(tag);
  return `${before}${lang === 'en' ? '' : `.${lang}`}${after}`;
};

/** The script file that has the words for a language tag. */
export const scriptFile = named('soreness-checker', '.js');

/** The page for an iframe in the language of a tag. */
export const framePage = named('embed', '.html');

/** Brings the words for a language tag into a page that has the built widget; resolves when they are there. */
export function bringLanguage(page: Document, tag: string | undefined): Promise<unknown> {
  const src = new URL(`../dist/${scriptFile(tag)}`, location.href).href;
  const known = [...page.scripts].some((script) => script.src === src);
  if (known || scriptFile(tag) === scriptFile()) return Promise.resolve();
  const script = make('script', { src, 'data-target': 'none' });
  return new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
    page.head.append(script);
  });
}
