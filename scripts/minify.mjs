import { readdirSync, readFileSync } from 'node:fs';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { minify as terser } from 'terser';
import { innerNames as ofLit } from './lean-lit.mjs';
import { load } from './load.mjs';

/** Where the names are declared by which our own code speaks of words, sessions and screens. */
const declarations = ['cards', 'element', 'locales', 'session', 'triage', 'views'].flatMap((room) =>
  readdirSync(`src/${room}`, { recursive: true })
    .filter((name) => String(name).endsWith('.ts'))
    .map((name) => `src/${room}/${name}`),
);

/** @type {typeof import('../src/triage/internal.js')} */
const { actions, levels, optionsOf, pageIds, questionIds, rules, signs, watches } =
  await load('src/triage/internal.ts');
/** @type {typeof import('../src/cards/index.js')} */
const { causes, faqs, myths, prepare, tips } = await load('src/cards/index.ts');

/** @type {typeof import('../src/element/read-own-words.js')} */
const { ownWordsSchema } = await load('src/element/read-own-words.ts');

/**
 * The keys that a schema knows, at any depth.
 *
 * @param {any} schema
 * @returns {string[]}
 */
const namesIn = ({ entries = {}, wrapped, item, pipe = [] }) => [
  ...Object.keys(entries),
  ...[...Object.values(entries), wrapped, item, ...pipe.slice(1)].flatMap((each) =>
    each ? namesIn(each) : [],
  ),
];

/**
 * What comes into the file or leaves it: in a site's own words, in events, in what is stored, as names
 * and values of fields, in links to cards.
 */
const outerNames = new Set([
  ...['action', 'answers', 'at', 'entries', 'level', 'massageDay', 'step', 'version'],
  ...levels,
  ...Object.keys({ ...causes, ...faqs, ...myths, ...tips }),
  ...namesIn(ownWordsSchema),
  ...questionIds.flatMap((id) => [id, ...optionsOf(id)]),
]);

const ownNames = declarations.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^ +readonly (\w+)\??:/gm)].flatMap(([, name]) =>
    name ? name : [],
  ),
);

/** By which another copy adds its words: only one with the same short names in its words has to find it. */
const ofCopies = ['addLanguages'];

/** Ids that no page sees, by which our own code speaks of advice, pages and actions. */
const keys = Object.keys({ ...actions, ...watches, ...signs });
const innerIds = [
  ...keys,
  ...Object.values(prepare).flat(),
  ...pageIds,
  ...rules.map(({ reason }) => reason),
  ...[...readFileSync('src/session/actions.ts', 'utf8').matchAll(/'([\w-]+)'/g)].map(
    ([, id = '']) => id,
  ),
  // Others are words that stand for something else too.
].filter((id) => id.includes('-') && !outerNames.has(id) && !id.startsWith('soreness-'));

const shortIds = new Map(innerIds.map((id, index) => [id, `-${index.toString(36)}`]));

/**
 * Makes the file small. Names that stay inside it become short ones, but for those that a string has
 * too, since such a name may be looked up by the string. The files that the same plugin makes have the
 * same short names.
 *
 * @returns {import('rollup').Plugin}
 */
export function minify() {
  /** @type {Set<unknown>} */
  const inStrings = new Set();
  const nameCache = {};
  return {
    name: 'minify',
    async renderChunk(code, _, { sourcemap }) {
      const shorter = new MagicString(code);
      walk(this.parse(code), {
        /** @param {any} node */
        enter(node) {
          if (node.type !== 'Literal' || typeof node.value !== 'string') return;
          for (const word of node.value.split(/[\s|^]+/)) inStrings.add(word);
          const id = shortIds.get(node.value);
          if (id) shorter.overwrite(node.start, node.end, JSON.stringify(id));
        },
      });
      const shown = ofCopies.find((name) => inStrings.has(name));
      if (shown) throw new Error(`A string of the file is ${shown}, which has to become short.`);
      const names = [...new Set([...ownNames, ...keys, ...ofCopies])].filter(
        (name) => /^\w+$/.test(name) && !outerNames.has(name) && !inStrings.has(name),
      );
      const result = await terser(shorter.toString(), {
        ecma: 2022,
        compress: {
          passes: 2,
          unsafe_arrows: true,
          pure_getters: true,
          keep_fargs: false,
          // Statements, and functions by their names, pack better.
          sequences: false,
          inline: 1,
          loops: false,
        },
        mangle: { properties: { regex: new RegExp(`${ofLit.source}|^(${names.join('|')})$`) } },
        nameCache,
        // A page that does not name its encoding reads the script in an old one.
        format: { ascii_only: true, comments: false },
        sourceMap: sourcemap && {
          content: shorter.generateMap({ hires: 'boundary', source: '0' }).toString(),
          asObject: true,
        },
      });
      return { code: result.code ?? '', map: /** @type {any} */ (result.map ?? null) };
    },
  };
}
