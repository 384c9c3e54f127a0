import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { transform } from 'lightningcss';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { unused } from './scripts/lean-lit.mjs';
import { minify } from './scripts/minify.mjs';
import { withoutTemplates } from './scripts/without-templates.mjs';

const banner = '/*! soreness-checker, MIT. Lit, BSD-3-Clause, (c) Google LLC */';

/**
 * What the licences ask for: the text of each, once, with the packages of it that are in the file.
 *
 * @param {readonly import('rollup-plugin-license').Dependency[]} dependencies
 */
function notices(dependencies) {
  /** @type {Map<string, string[]>} */
  const packages = new Map();
  for (const { name, version, license: id, licenseText } of dependencies) {
    if (!licenseText) throw new Error(`${name} has no text of its licence.`);
    const text = `${id}\n\n${licenseText.trim()}`;
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version}`]);
  }
  if (packages.size === 0) throw new Error('There is no package in the script file.');
  const parts = [...packages].map(([text, names]) => `${names.sort().join(', ')}: ${text}`);
  return `soreness-checker.js has these packages in it:\n\n${parts.sort().join('\n\n---\n\n')}\n`;
}

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
 * One file to paste: a classic script with Lit inside.
 *
 * @typedef {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }} Bundle
 *
 * @param {string} out
 * @returns {Bundle}
 */
const scriptTag = (out) => ({
  input: 'src/embed/script-tag.ts',
  plugins: [
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
  ],
  output: {
    file: `${out}/soreness-checker.js`,
    format: 'iife',
    plugins: [
      withoutTemplates(),
      minify(),
      license({
        thirdParty: {
          output: { file: `${out}/THIRD-PARTY-NOTICES.txt`, template: notices },
        },
      }),
      { name: 'licences', renderChunk: (code) => ({ code: `${code}${banner}\n`, map: null }) },
    ],
  },
});

/**
 * The page for an iframe is built beside its script.
 *
 * @param {string} out
 * @returns {Bundle}
 */
const embed = (out) => ({
  input: 'src/embed/iframe.ts',
  plugins: [esbuild({ target: 'es2022' })],
  output: { file: `${out}/embed.js`, format: 'iife', plugins: [terser({ ecma: 2022 })] },
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
  },
  external: /^(lit|@lit-labs\/ssr)(\/|$)/,
  plugins: [css(), esbuild({ target: 'es2022' })],
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
export const bundles = (out) => [scriptTag(out), embed(out), modules(out)];

export default bundles('dist');
