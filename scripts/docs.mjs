import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { isMain } from './at-root.mjs';
import { load } from './load.mjs';
import { withFallback } from './embed-page.mjs';
import { elementOf, manifest } from './manifest.mjs';
import { code, table } from './markdown.mjs';
import { budgets } from './size.mjs';
import { wordsSchema } from './words-schema.mjs';

/** @param {number} count */
const bytes = (count) => count.toLocaleString('en');

/** @type {Readonly<Record<string, string>>} What a value may be, by the kind of its attribute. */
const allowed = {
  text: 'text',
  flag: 'set by being there',
  headingLevel: '`1` to `6`',
  country: 'a code of two letters (ISO 3166)',
  phone: 'a phone number',
  url: 'a path, or an `https:` or `http:` address',
  language: 'a language tag',
};

/** @param {import('./manifest.mjs').Setting} attribute */
function valuesOf({ name, kind = '', values }) {
  const words = values?.map(code).join(', ') ?? allowed[kind];
  if (!words) throw new Error(`There are no words for the kind "${kind}" of ${name}.`);
  return kind === 'sectionList' ? `some of ${words}` : words;
}

/** The emergency numbers, each with the countries that it was verified for. */
function countries() {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  /** @type {Map<string, string[]>} */
  const lists = new Map();
  for (const country of letters.flatMap((first) => letters.map((second) => first + second))) {
    const number = emergencyNumberOf(country);
    if (number) lists.set(number, [...(lists.get(number) ?? []), country]);
  }
  return [...lists].map(([number, list]) => `- ${number}: ${list.join(', ')}`).join('\n');
}

/** @type {Record<string, (element: ReturnType<typeof elementOf>) => string>} */
const regions = {
  attributes: ({ attributes = [] }) =>
    table(
      ['Attribute', 'Values', 'Default', 'What it does'],
      attributes.map((it) => [
        code(it.name),
        valuesOf(it),
        code(it.default?.replace(/^(['"])(.*)\1$/, '$2')),
        it.description,
      ]),
    ),
  events: ({ events = [] }) =>
    table(
      ['Event', 'When'],
      events.map((it) => [code(it.name), it.description]),
    ),
  css: ({ cssProperties = [] }) =>
    table(
      ['Variable', 'Default', 'What it sets'],
      cssProperties.map((it) => [code(it.name), code(it.default), it.description]),
    ),
  parts: ({ cssParts = [] }) =>
    table(
      ['Part', 'What it is'],
      cssParts.map((it) => [code(it.name), it.description]),
    ),
  states: ({ cssStates = [] }) =>
    table(
      ['State', 'When'],
      cssStates.map((it) => [code(it.name), it.description]),
    ),
  slots: ({ slots = [] }) =>
    table(
      ['Slot', 'What it holds'],
      slots.map((it) => [it.name ? code(it.name) : '(default)', it.description]),
    ),
  places: () =>
    table(
      ['Place', 'Where the file goes', 'What to paste, and where', 'What it strips', 'Then'],
      places.map((it) => [
        it.name,
        it.file,
        it.tried ? `${it.paste}. **Tried**: ${it.tried}` : it.paste,
        it.strips,
        it.then,
      ]),
    ),
  countries,
  languages,
  words,
  counting: () => `\`\`\`html\n${countingCode('data-layer', false)}\`\`\``,
  benchmarks,
  sizes: () =>
    table(
      ['What is loaded, with Lit', 'Bytes', 'gzip', 'brotli'],
      Object.entries(budgets())
        .filter(([file]) => /^(import|dist\/soreness-checker\.js)/.test(file))
        .map(([file, size]) => [code(file), ...[size.raw, size.gzip, size.brotli].map(bytes)]),
    ),
};

/** The script file of each language, and its size as it is sent, packed. */
function languages() {
  const sizes = budgets();
  const rows = [...languageNames, /** @type {const} */ (['all', 'all of them'])].map(
    ([lang, name]) => {
      const file = lang === 'all' ? 'soreness-checker.all.js' : scriptFile(lang);
      return [name, code(lang), code(file), bytes(sizes[`dist/${file}`]?.brotli ?? 0)];
    },
  );
  return table(['Language', '`lang`', 'File', 'Bytes (brotli)'], rows);
}

/** What a site can say in words of its own, by its place. */
function words() {
  /**
   * @param {any} schema
   * @param {string} [path]
   * @returns {string[][]}
   */
  const rows = ({ properties = {}, items }, path = '') =>
    Object.entries(items?.properties ?? properties).flatMap(([name, part]) => {
      const place = `${path}${path && '.'}${name}`;
      if (part.properties) return rows(part, place);
      if (part.items?.properties) return rows(part, `${place}[]`);
      const allowed = part.items?.enum?.map(code).join(', ') ?? part.description;
      return name === '$schema' ? [] : [[code(place), allowed.replace(/\.$/, '')]];
    });
  return table(['Key', 'Allowed'], rows(wordsSchema));
}

/** The ratios that were measured last, for one widget on a page. */
function benchmarks() {
  const measured = readFileSync('docs/benchmarks.md', 'utf8');
  const [, time, alone, ofSurvey, heap] =
    /^\| 1 +\| ([\d.–]+) +\| ([\d.–]+) +\| ([\d.]+) +\| ([\d.]+) +\|$/m.exec(measured) ?? [];
  const [, size] = /Bytes \(brotli\): ([\d.]+) of SurveyJS/.exec(measured) ?? [];
  if (!time || !size) throw new Error('docs/benchmarks.md has no ratios.');
  const beside =
    time === '–'
      ? 'A bare Lit flow that has the questions alone takes hardly longer than the page itself.'
      : `It takes ${time} times as long as a bare Lit flow that has the questions alone (${alone} with \`show="check"\`).`;
  return `Beside others in the same article, on a processor made four times slower (\`npm run bench\`): ${size} of the bytes of
SurveyJS, ${ofSurvey} of its time to the first screen and ${heap} of its heap. ${beside}`;
}

/** @type {typeof import('../demo/builder/analytics.js')} */
const { countingCode } = await load('demo/builder/analytics.ts');
/** @type {typeof import('../demo/builder/fallback.js')} */
const { fallbackHeading, fallbackLines } = await load('demo/builder/fallback.ts');
/** @type {typeof import('../demo/builder/languages.js')} */
const { languageNames, scriptFile } = await load('demo/builder/languages.ts');
/** @type {typeof import('../demo/builder/places.js')} */
const { places } = await load('demo/builder/places.ts');
/** @type {typeof import('../src/cards/index.js')} */
const { emergencyNumberOf } = await load('src/cards/index.ts');

/** @type {Readonly<Record<string, string>>} The pages, and the language that each is written in. */
const pages = {
  'README.md': 'markdown',
  'docs/embedding.md': 'markdown',
  'llms.txt': 'markdown',
  'src/embed/iframe.html': 'html',
};

/**
 * A page as it should be: the fallback, and the regions between `generated` comments, are made anew.
 *
 * @param {string} page
 * @param {string} text
 */
async function fresh(page, text) {
  const element = elementOf(await manifest());
  const filled = withFallback(text)
    .replace(
      /(<!-- generated:(\w+) -->\n)[^]*?(<!-- \/generated -->)/g,
      (region, start, name, end) => {
        const content = regions[name]?.(element);
        return content ? `${start}\n${content}\n\n${end}` : region;
      },
    )
    .replace(
      /(> \*\*)[^*]*(\*\*)[^_]*(?=_Check)/g,
      (_, open, close) => `${open}${fallbackHeading()}${close} ${fallbackLines().join(' ')} `,
    );
  return format(filled, { ...(await resolveConfig(page)), parser: pages[page] });
}

/** Do the pages say what the code says? */
export async function docsProblems() {
  const stale = await Promise.all(
    Object.keys(pages).map(async (page) => {
      const text = readFileSync(page, 'utf8');
      return (await fresh(page, text)) === text ? [] : [`${page} is stale: npm run docs`];
    }),
  );
  return stale.flat();
}

if (isMain(import.meta)) {
  for (const page of Object.keys(pages)) {
    writeFileSync(page, await fresh(page, readFileSync(page, 'utf8')));
  }
}
