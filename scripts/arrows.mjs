import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));
const below = ['triage', 'checkup', 'cards', 'diary', 'words', 'styles', 'views'];

/**
 * The house: what each part of src/ may import, and what it may import as types alone. A part is a
 * folder or a file of src/; `lit` is the package. What is not named here may be imported by nobody.
 */
const arrows = {
  triage: { may: [] },
  checkup: { may: ['triage'] },
  cards: { may: ['triage'] },
  diary: { may: ['triage'] },
  words: { may: [], types: ['triage', 'cards', 'checkup', 'diary'] },
  styles: { may: ['lit'] },
  settings: { may: [], types: ['triage', 'cards', 'words'] },
  version: { may: [] },
  events: { may: [], types: ['settings', ...below] },
  views: {
    may: ['cards', 'checkup', 'diary', 'triage', 'styles', 'settings', 'version', 'lit'],
    types: ['words'],
  },
  site: { may: ['cards', 'settings', 'words'], types: ['views'] },
  dom: { may: [] },
  'keep-inside': { may: [] },
  'follow-up': { may: ['checkup', 'diary', 'triage'] },
  output: { may: ['dom', 'lit'], types: ['views'] },
  'soreness-checker': {
    may: [
      'settings',
      'version',
      'events',
      'output',
      'site',
      'dom',
      'keep-inside',
      'follow-up',
      'lit',
      ...below,
    ],
  },
  define: { may: ['soreness-checker', 'version'] },
  index: {
    may: ['define', 'soreness-checker', 'version'],
    types: ['settings', 'events', ...below],
  },
  frameworks: {
    may: [],
    types: ['soreness-checker', 'events', 'preact', 'react', 'solid-js', 'svelte', 'vue'],
  },
  finder: { may: ['dom', 'soreness-checker'] },
  ssr: { may: ['define', 'site', 'lit', '@lit-labs', ...below] },
  'script-tag': { may: ['define', 'dom', 'finder', 'lit'] },
  embed: { may: [] },
};

/** `src/triage/rules.ts` → `triage`; `lit/html.js` → `lit`; `undefined` for a file outside src/. */
function partOf(path) {
  const [first, ...rest] = relative(src, path).split(/[\\/]/);
  if (first === '..') return undefined;
  return rest.length > 0 ? first : first.replace(/\.[jt]s$/, '');
}

function targetOf(specifier, file) {
  if (!specifier.startsWith('.')) return specifier.split('/')[0];
  return partOf(resolve(dirname(file), specifier)) ?? specifier;
}

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      no: '{{ from }} may not import {{ to }}: see the arrows in scripts/arrows.mjs.',
      typesOnly: '{{ from }} may import only types from {{ to }}: write `import type`.',
    },
  },
  create(context) {
    const from = partOf(context.filename);
    const { may, types = [] } = arrows[from] ?? { may: [] };

    function check(node, source, asType) {
      if (typeof source?.value !== 'string') return;
      const to = targetOf(source.value, context.filename);
      if (to === from || may.includes(to) || (asType && types.includes(to))) return;
      const messageId = types.includes(to) ? 'typesOnly' : 'no';
      context.report({ node, messageId, data: { from, to } });
    }
    const statement = (node) =>
      check(node, node.source, (node.importKind ?? node.exportKind) === 'type');

    return {
      ImportDeclaration: statement,
      ExportNamedDeclaration: statement,
      ExportAllDeclaration: statement,
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source, true),
    };
  },
};

/** The ESLint plugin that keeps the arrows of the house running one way. */
export default { rules: { arrows: rule } };
