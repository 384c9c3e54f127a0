import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { isMain } from './at-root.mjs';
import { elementOf, manifest } from './manifest.mjs';
import { code, table } from './markdown.mjs';
import { budgets } from './size.mjs';

const page = 'README.md';

/** @param {number} count */
const bytes = (count) => count.toLocaleString('en');

/** @type {Record<string, (element: ReturnType<typeof elementOf>) => string>} */
const regions = {
  attributes: ({ attributes = [] }) =>
    table(
      ['Attribute', 'Values', 'Default', 'What it does'],
      attributes.map((it) => [
        code(it.name),
        code(it.type?.text),
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
  slots: ({ slots = [] }) =>
    table(
      ['Slot', 'What it holds'],
      slots.map((it) => [it.name ? code(it.name) : '(default)', it.description]),
    ),
  sizes: () =>
    table(
      ['File', 'Bytes', 'gzip', 'brotli'],
      Object.entries(budgets()).map(([file, size]) => [
        code(file),
        ...[size.raw, size.gzip, size.brotli].map(bytes),
      ]),
    ),
};

/**
 * README.md as it should be: the regions between `generated` comments are made anew.
 *
 * @param {string} text
 */
async function fresh(text) {
  const element = elementOf(await manifest());
  const filled = text.replace(
    /(<!-- generated:(\w+) -->\n)[^]*?(<!-- \/generated -->)/g,
    (region, start, name, end) => {
      const content = regions[name]?.(element);
      return content ? `${start}\n${content}\n\n${end}` : region;
    },
  );
  return format(filled, { ...(await resolveConfig(page)), parser: 'markdown' });
}

/** Does README.md say what the code says? A page that is not there yet can't be stale. */
export async function docsProblems() {
  if (!existsSync(page)) return [];
  const text = readFileSync(page, 'utf8');
  return (await fresh(text)) === text ? [] : [`${page} is stale: npm run docs`];
}

if (isMain(import.meta) && existsSync(page)) {
  writeFileSync(page, await fresh(readFileSync(page, 'utf8')));
}
