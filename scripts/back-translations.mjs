/**
 * docs/languages.md: what must not be misread, in each language, beside what an independent person
 * made of it in English who had not seen ours. Beside the words, `back-translations.json` has for each
 * path the hash of the text that was translated back, what was `said`, and what of it `differs`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMain } from './at-root.mjs';
import { languages } from './languages.mjs';
import { load } from './load.mjs';
import { table } from './markdown.mjs';
import { hashOf, textsOf } from './translations.mjs';

/**
 * @typedef {{ of: string, said: string, differs?: string, was?: string }} Back
 * @typedef {import('../src/locales/index.js').Words} Words
 */

/** The signs, options, levels and advice, and under which heading each stands. */
const parts = {
  questions: 'Questions',
  options: 'Options',
  levels: 'Levels',
  actions: 'What to do',
  watchActs: 'When to do what',
  watches: 'What to watch for',
  signs: 'Signs of ordinary soreness',
  signStates: 'Whether a sign fits',
};

/** @type {{ bundled: readonly [Words, ...Words[]] }} */
const { bundled } = await load('src/locales/all.ts');
const [en] = bundled;

/**
 * The texts of these parts, by their paths.
 *
 * @param {Words} words
 */
const checked = (words) =>
  new Map(
    textsOf(words).filter(([path]) =>
      Object.keys(parts).some((part) => path.startsWith(`${part}.`)),
    ),
  );

/**
 * What is to be translated back, by its path.
 *
 * @param {string} lang
 */
export function textsToTranslateBack(lang) {
  const words = bundled.find((each) => each.lang === lang);
  if (!words) throw new Error(`There is no translation ${lang}.`);
  return Object.fromEntries(checked(words));
}

/**
 * @param {string} lang
 * @returns {Record<string, Back>}
 */
function backOf(lang) {
  const file = `src/locales/${lang}/back-translations.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

const page = 'docs/languages.md';

/** What was not translated back as it is now, and whether the page is stale, in words. */
export function backTranslationProblems() {
  const same = existsSync(page) && readFileSync(page, 'utf8') === fresh();
  return [...staleTexts(), ...(same ? [] : [`${page} is stale: npm run docs`])];
}

const staleTexts = () =>
  languages.flatMap((lang) => {
    const back = backOf(lang);
    const texts = textsToTranslateBack(lang);
    const stale = Object.keys(texts).filter((path) => back[path]?.of !== hashOf(texts[path]));
    return stale.length > 0
      ? [
          `${lang}: to be translated back (npm run translations -- --blind ${lang}): ${stale.join(', ')}`,
        ]
      : [];
  });

/** @param {Back | undefined} back */
function noteOf(back) {
  if (!back?.differs) return '';
  return back.was ? `Mended. ${back.differs}` : back.differs;
}

/** @param {string} lang */
function section(lang) {
  const back = backOf(lang);
  const texts = textsToTranslateBack(lang);
  const notes = Object.values(back).filter(({ differs }) => differs);
  const mended = notes.filter(({ was }) => was).length;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang);
  const tables = Object.entries(parts).map(([part, heading]) => {
    const rows = [...checked(en)]
      .filter(([path]) => path.startsWith(`${part}.`))
      .map(([path, english]) =>
        [english, texts[path], back[path]?.said, noteOf(back[path])].map(String),
      );
    return `### ${name}: ${heading.toLowerCase()}\n\n${table(['English', `\`${lang}\``, 'Translated back', 'What differs'], rows)}`;
  });
  return `## ${name}

Not reviewed by a clinician or a native reader yet. Of ${Object.keys(texts).length} texts, ${mended} were mended because of what they said when translated back, and ${notes.length - mended} differ in a way that was left, with the reason.

${tables.join('\n\n')}`;
}

const intro = `# What the translations say

For each language: the English, the translation, and what somebody made of the translation who had not seen the English.
Where that differs in meaning, it says how, and whether the translation was mended. Made by \`npm run docs\` from
\`src/locales/\`; \`npm run check\` fails when a text is other than the one that was translated back.

These translations were made and translated back by machine. That finds what is lost or shifted. It takes no native
reader's place, and no clinician's.`;

const fresh = () => `${intro}\n\n${languages.map(section).join('\n\n')}\n`;

if (isMain(import.meta)) writeFileSync(page, fresh());
