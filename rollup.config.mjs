import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { transform } from 'lightningcss';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { languages, withLanguage } from './scripts/languages.mjs';
import { unused } from './scripts/lean-lit.mjs';
import { minify } from './scripts/minify.mjs';
import { withoutTemplates } from './scripts/without-templates.mjs';

const banner =
  '/*! soreness-checker, MIT. Lit, BSD-3-Clause, (c) Google LLC. Valibot, MIT, (c) Fabian Hiller */';

/**
 * Changes the source of one file; a pattern that is no longer there must not pass unseen.
 *
 * @param {string} file
 * @param {RegExp} pattern
 * @param {string} replacement
 * @returns {import('rollup').Plugin}
 */
const rewrite = (file, pattern, replacement) => ({
  name: `rewrite ${file}`,
  transform(code, id) {
    if (!id.endsWith(file)) return null;
    const rewritten = code.replaceAll(pattern, replacement);
    if (rewritten === code) throw new Error(`${file} has no ${pattern} any more.`);
    return { code: rewritten, map: null };
  },
});

/**
 * The terms of what is bundled; the packages of Lit share one text.
 *
 * @param {readonly import('rollup-plugin-license').Dependency[]} packages
 */
function notices(packages) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const { name, version, license: kind, licenseText } of packages) {
    const text = `${kind}\n\n${licenseText?.trim() ?? ''}\n`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.sort().join(', ')}\n${text}`);
  return `soreness-checker.js holds parts of these packages, changed to be smaller.\n\n${parts.join('\n\n')}`;
}

const sheets = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(`src/views/${name}`, 'utf8'));

/** The private variables of the style sheets, which no page has to know. */
const variables = [...new Set(sheets.join('').match(/--_[\w-]+/g))].sort();

/** @param {string} name */
function shortVariable(name) {
  const index = variables.indexOf(name);
  if (index < 0) throw new Error(`No style sheet in src/views/ has ${name}.`);
  return `--_${index.toString(36)}`;
}

/**
 * Style sheets are modules of text.
 *
 * @param {boolean} [isSmall]
 * @returns {import('rollup').Plugin}
 */
const css = (isSmall = false) => ({
  name: 'css',
  transform(text, filename) {
    if (!filename.endsWith('.css')) return null;
    // For no browser in particular: none of the layers of colours may be taken for another.
    const minified = () => transform({ filename, minify: true, code: Buffer.from(text) }).code;
    const sheet = isSmall
      ? minified()
          .toString()
          .replace(/--_[\w-]+/g, shortVariable)
      : text;
    return { code: `export default ${JSON.stringify(sheet)}`, map: null };
  },
});

/**
 * Where a source is, seen from the root.
 *
 * @param {string} source As seen from the map.
 * @param {string} map
 */
const placeOf = (source, map) => relative('.', resolve(dirname(map), source)).replaceAll('\\', '/');

/**
 * One file to paste: a classic script with Lit inside.
 *
 * @typedef {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }} Bundle
 *
 * @param {string} out
 * @param {ReturnType<typeof minify>} minified
 * @param {string} [language] Of what it says, in place of English; `all` for every language.
 * @returns {Bundle}
 */
const scriptTag = (out, minified, language) => ({
  input: 'src/embed/script-tag.ts',
  plugins: [
    language ? withLanguage(language) : undefined,
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    // The ids of the rules are for tests and docs; no visitor has to load them.
    rewrite('/triage/rules.ts', /\brule\(\s*'[a-z0-9-]+'/g, "rule(''"),
    // Neither does it load which warning sign of the short check stands for which question.
    rewrite('/triage/questions.ts', /,\s*sign: '[a-z]+'/g, ''),
    // Lit leaves its version in a global, to tell of two copies; we promise the page none.
    rewrite('/lit-html.js', /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'),
    ...Object.entries(unused).flatMap(([file, changes]) =>
      changes.map(([pattern, replacement]) => rewrite(file, pattern, replacement)),
    ),
    // The policy `lit-html` is left to a page with Lit of its own. Ours is made at the first template,
    // so not by a script that comes twice, and its refusal must not end the script.
    rewrite(
      '/lit-html.js',
      /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w)=>\3\})\)/g,
      '{createHTML(h){try{this.p??=$1.createPolicy("soreness-checker",$2)}catch{this.p=$2}return this.p.createHTML(h)}}',
    ),
    // In a page of XML, innerHTML would be read as XML.
    rewrite(
      '/lit-html.js',
      /(\w+)(?=\.createElement\("template"\))/g,
      '($1.contentType=="text/html"?$1:$1.implementation.createHTMLDocument(""))',
    ),
    // In SVG, an element without its slash takes in those that follow.
    literalsHtmlCssMinifier({ options: { minifyOptions: { keepClosingSlash: true } } }),
    css(true),
    esbuild({ target: 'es2022', legalComments: 'none' }),
    rewrite('/soreness-checker.ts', /, reflect: true/g, ''),
    // What the decorator does with a field, without what it does for other decorators.
    rewrite(
      '/soreness-checker.ts',
      /__decorateClass\(\[\s*property\((\{[^}]*\})\)\s*\], (\w+)\.prototype, ("\w+"), 2\)/g,
      '$2.createProperty($3, $1)',
    ),
    license({
      thirdParty: {
        output: { file: `${out}/THIRD-PARTY-NOTICES.txt`, template: notices },
        // What else may stand in the file has to be looked at first.
        allow: { test: '(BSD-3-Clause OR MIT)', failOnUnlicensed: true, failOnViolation: true },
      },
    }),
  ],
  output: {
    file: `${out}/soreness-checker${language ? `.${language}` : ''}.js`,
    format: 'iife',
    // What runs on a page can be read there as it was written; the others are the same but for words.
    sourcemap: !language,
    // As seen from dist/, wherever it is built.
    sourcemapPathTransform: (source, map) => `../${placeOf(source, map)}`,
    sourcemapIgnoreList: (source, map) => placeOf(source, map).startsWith('node_modules/'),
    plugins: [
      withoutTemplates(),
      minified,
      { name: 'licences', renderChunk: (code) => ({ code: `${code}${banner}\n`, map: null }) },
    ],
  },
});

/**
 * The file to paste in each language. They share the short names, so that one of them can add its
 * words to another that was there first; that of all languages is made first, since it has all texts
 * that a name could be looked up by.
 *
 * @param {string} out
 */
function scriptTags(out) {
  const minified = minify();
  return ['all', undefined, ...languages].map((language) => scriptTag(out, minified, language));
}

/**
 * The script of the page for an iframe, which is copied beside it, and that of the page around.
 *
 * @param {string} input
 * @param {string} file
 * @returns {Bundle}
 */
const embed = (input, file) => ({
  input,
  plugins: [nodeResolve(), esbuild({ target: 'es2022' })],
  output: { file, format: 'iife', plugins: [terser({ ecma: 2022 })] },
});

/**
 * For npm: Lit stays outside, so that a page with other Lit components loads it once.
 *
 * @param {string} out
 * @returns {Bundle}
 */
const modules = (out) => ({
  input: {
    index: 'src/index.ts',
    element: 'src/element/soreness-checker.ts',
    triage: 'src/triage/index.ts',
    ssr: 'src/server/ssr.ts',
    ...Object.fromEntries(
      ['en', ...languages].map((lang) => [`locales/${lang}`, `src/locales/${lang}/index.ts`]),
    ),
  },
  external: /^(lit|valibot|@lit-labs\/ssr)(\/|$)/,
  // As people write, not as escapes: a bundler makes of it what it needs.
  plugins: [css(), esbuild({ target: 'es2022', charset: 'utf8' })],
  output: {
    dir: `${out}/npm`,
    format: 'es',
    chunkFileNames: '[name].js',
    // By itself, so that a bundler can leave the rules out for who wants no more than the levels.
    manualChunks: (id) => (id.endsWith('/triage/levels.ts') ? 'levels' : undefined),
    minifyInternalExports: false,
    hoistTransitiveImports: false,
  },
});

/**
 * `out` is a parameter because the check builds into a temporary folder.
 *
 * @param {string} out
 */
export const bundles = (out) => [
  ...scriptTags(out),
  embed('src/embed/iframe.ts', `${out}/embed.js`),
  embed('src/embed/parent.ts', `${out}/embed-parent.js`),
  modules(out),
];

export default bundles('dist');
