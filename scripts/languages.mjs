import { readdirSync } from 'node:fs';

/** The languages that English is translated into, by the folders of `src/locales/`. */
export const languages = readdirSync('src/locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['en', 'schema'].includes(entry.name))
  .map(({ name }) => name);

/** @param {string} language */
const words = (language) => {
  const name = language.replace('-', '');
  return `import { ${name} } from './${language}/index.js';\nexport const bundled = [${name}];`;
};

/**
 * Puts another language in the place of English, or `all` of them.
 *
 * @param {string} language
 * @returns {import('rollup').Plugin}
 */
export const withLanguage = (language) => ({
  name: 'language',
  load: (id) => {
    if (!id.endsWith('/locales/bundled.ts')) return null;
    return language === 'all' ? `export { bundled } from './all.js';` : words(language);
  },
});
