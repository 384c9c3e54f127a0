import { readdirSync, readFileSync } from 'node:fs';
import { walk } from 'estree-walker';
import { minify as terser } from 'terser';
import { innerNames as ofLit } from './lean-lit.mjs';
import { load } from './load.mjs';

/** Where the names are declared by which our own code speaks of words, sessions and screens. */
const declarations = ['locales', 'session', 'views'].flatMap((room) =>
  readdirSync(`src/${room}`, { recursive: true })
    .filter((name) => String(name).endsWith('.ts'))
    .map((name) => `src/${room}/${name}`),
);

/** @type {typeof import('../src/triage/internal.js')} */
const { levels, optionsOf, questionIds } = await load('src/triage/internal.ts');

/** What leaves the file: in events, in what is stored, and as the names and values of fields. */
const outerNames = new Set([
  ...['action', 'answers', 'at', 'entries', 'level', 'massageDay', 'step', 'version'],
  ...levels,
  ...questionIds.flatMap((id) => [id, ...optionsOf(id)]),
]);

const ownNames = declarations.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^ +readonly (\w+)\??:/gm)].flatMap(([, name]) =>
    name && !outerNames.has(name) ? name : [],
  ),
);

/**
 * Makes the file small. Names that stay inside it become short ones, but for those that a string has
 * too, since such a name may be looked up by the string.
 *
 * @returns {import('rollup').Plugin}
 */
export const minify = () => ({
  name: 'minify',
  async renderChunk(code) {
    /** @type {Set<unknown>} */
    const inStrings = new Set();
    walk(this.parse(code), {
      enter(node) {
        if (node.type !== 'Literal' || typeof node.value !== 'string') return;
        for (const word of node.value.split(/[\s|^]+/)) inStrings.add(word);
      },
    });
    const names = [...new Set(ownNames)].filter((name) => !inStrings.has(name));
    const result = await terser(code, {
      ecma: 2022,
      compress: {
        passes: 3,
        unsafe_arrows: true,
        pure_getters: true,
        keep_fargs: false,
        // Statements, and functions by their names, pack better.
        sequences: false,
        inline: 1,
      },
      mangle: { properties: { regex: new RegExp(`${ofLit.source}|^(${names.join('|')})$`) } },
      // A page that does not name its encoding reads the script in an old one.
      format: { ascii_only: true, comments: false },
    });
    return { code: result.code ?? '', map: null };
  },
});
