/**
 * Which translations are older than their English. Each has beside it, by the path of each text, a
 * short hash of the English that it was made from; `npm run translations` names what differs.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMain } from './at-root.mjs';
import { languages } from './languages.mjs';
import { load } from './load.mjs';

/** @param {string} lang */
const fileOf = (lang) => `src/locales/${lang}/made-from.json`;

/** What a text that is made of others is tried with. */
const samples = [['A', 'B'], [0, 0, 0], [1, 1, 1], [2, 2, 2], [3, 5, 4], [8, 8, 10], []];

/** @param {unknown} text */
function spoken(text) {
  if (typeof text !== 'function') return String(text);
  return samples.map((given) => text(...given)).join('\n');
}

/**
 * Every text of some words, by its path, such as `questions.chest.ask`.
 *
 * @param {object} words
 * @param {string} [path]
 * @returns {[path: string, text: unknown][]}
 */
export const textsOf = (words, path = '') =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object'
      ? textsOf(value, `${path}${key}.`)
      : [/** @type {[string, unknown]} */ ([`${path}${key}`, value])],
  );

/** @param {unknown} text */
export const hashOf = (text) => createHash('sha256').update(spoken(text)).digest('hex').slice(0, 6);

/**
 * @param {object} words
 * @returns {Record<string, string>}
 */
export const hashesOf = (words) =>
  Object.fromEntries(
    textsOf(words)
      .filter(([path]) => path !== 'lang' && path !== 'dir')
      .map(([path, text]) => [path, hashOf(text)]),
  );

/**
 * The paths of the texts whose English is another than it was.
 *
 * @param {Readonly<Record<string, string>>} now
 * @param {Readonly<Record<string, string>>} then
 */
export const changed = (now, then) =>
  [...new Set([...Object.keys(now), ...Object.keys(then)])].filter(
    (path) => now[path] !== then[path],
  );

const english = async () => {
  const { en } = await load('src/locales/en/index.ts');
  const { fallback } = await load('src/locales/en/fallback.ts');
  return hashesOf({ ...en, fallback });
};

/** @param {string} lang */
const madeFrom = (lang) =>
  existsSync(fileOf(lang)) ? JSON.parse(readFileSync(fileOf(lang), 'utf8')) : {};

/** What of the translations is older than its English, in words. */
export async function translationProblems() {
  const now = await english();
  return languages.flatMap((lang) => {
    const paths = changed(now, madeFrom(lang));
    return paths.length > 0
      ? [`${lang}: the English of ${paths.join(', ')} is new: npm run translations`]
      : [];
  });
}

if (isMain(import.meta)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      accept: { type: 'boolean', default: false },
      blind: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find((lang) => !languages.includes(lang));
  if (unknown) {
    console.error(`There is no translation ${unknown}; there are: ${languages.join(', ')}.`);
    process.exit(1);
  }
  if (values.blind) {
    // For somebody to translate back who does not see the English.
    const { textsToTranslateBack } = await import('./back-translations.mjs');
    for (const lang of positionals)
      console.log(JSON.stringify(textsToTranslateBack(lang), null, 2));
    process.exit(0);
  }
  const now = await english();
  for (const lang of positionals.length > 0 ? positionals : languages) {
    const paths = changed(now, madeFrom(lang));
    if (values.accept) writeFileSync(fileOf(lang), `${JSON.stringify(now, null, 2)}\n`);
    console.log(`${lang}: ${values.accept ? 'accepted' : 'to be looked at'}: ${paths.length}`);
    if (!values.accept) for (const path of paths) console.log(`  ${path}`);
  }
}
