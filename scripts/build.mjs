import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { rollup } from 'rollup';
import { bundles } from '../rollup.config.mjs';
import { isMain } from './at-root.mjs';
import { embedPage } from './embed-page.mjs';
import { languages } from './languages.mjs';
import { elementOf, manifest } from './manifest.mjs';
import { tool } from './run.mjs';
import { serverStyles } from './server-styles.mjs';
import { settingsSchema } from './settings-schema.mjs';
import { wordsSchema } from './words-schema.mjs';

/** What a page names in its tags, so that it can name its hash too. */
const inPages = [
  'soreness-checker.js',
  ...[...languages, 'all'].map((language) => `soreness-checker.${language}.js`),
  'soreness-checker.css',
  'embed.html',
  ...languages.map((language) => `embed.${language}.html`),
  'embed.js',
  'embed-parent.js',
];

/**
 * The files for pages, with the hash for the `integrity` of a tag.
 *
 * @param {string} out
 */
function integrity(out) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = inPages.map((name) => {
    const text = readFileSync(`${out}/${name}`);
    const hash = createHash('sha384').update(text).digest('base64');
    return [name, { bytes: text.length, integrity: `sha384-${hash}` }];
  });
  return { version, files: Object.fromEntries(files) };
}

/** @param {object} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Builds all that is published into the folder `out`.
 *
 * @param {string} out
 */
export async function build(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  const types = tool('tsc', ['-p', 'tsconfig.build.json', '--outDir', `${out}/types`]);

  // The files of the languages are made of the same modules but one.
  /** @type {Map<unknown, import('rollup').RollupCache | undefined>} */
  const caches = new Map();
  for (const { output, ...input } of bundles(out)) {
    const bundle = await rollup({ ...input, cache: caches.get(input.input) });
    caches.set(input.input, bundle.cache);
    await bundle.write(output);
    await bundle.close();
  }
  const page = readFileSync('src/embed/iframe.html', 'utf8');
  writeFileSync(`${out}/embed.html`, page);
  for (const lang of languages) writeFileSync(`${out}/embed.${lang}.html`, embedPage(page, lang));
  /** @type {any} The generator has a type of its own for it. */
  const elements = await manifest();
  const written = {
    'soreness-checker.css': serverStyles,
    'custom-elements.json': json(elements),
    'settings.schema.json': json(settingsSchema(elementOf(elements))),
    'words.schema.json': json(wordsSchema),
    'web-types.json': getWebTypesData(elements, { hideLogs: true }),
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(elements, {}),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(elements, {}),
  };
  for (const [name, text] of Object.entries(written)) writeFileSync(`${out}/${name}`, text);
  writeFileSync(`${out}/integrity.json`, json(integrity(out)));

  const { code, output } = await types;
  if (code !== 0) throw new Error(`The types do not compile:\n${output}`);
  // The compiler takes files that are types already for somebody else's.
  cpSync('src/frameworks', `${out}/types/frameworks`, {
    recursive: true,
    filter: (name) => !name.endsWith('element.ts'),
  });
}

/**
 * Builds `dist/` beside the one that is there, and puts it in its place when it is whole: who packs or
 * serves it meanwhile never has a part of it, and an error leaves the old one.
 */
export async function buildDist() {
  const place = mkdtempSync('node_modules/.dist-');
  try {
    await build(`${place}/fresh`);
    if (existsSync('dist')) renameSync('dist', `${place}/old`);
    renameSync(`${place}/fresh`, 'dist');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

if (isMain(import.meta)) await buildDist();
