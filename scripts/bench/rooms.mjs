import { brotliCompressSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { rollup } from 'rollup';
import { bundles } from '../../rollup.config.mjs';

/**
 * Where a source file counts: a room of src/, a screen of src/views/, or Lit.
 *
 * @param {string | null} source
 */
function roomOf(source) {
  if (!source) return 'around it';
  const lit = /node_modules\/(@lit\/[\w-]+|lit[\w-]*)\//.exec(source);
  if (lit) return 'lit';
  if (source.endsWith('views/styles.ts') || source.endsWith('.css')) return 'styles';
  const [, room = 'around it'] = /src\/(views\/\w[\w-]*|\w+)/.exec(source) ?? [];
  return room.replace(/\.ts$/, '').replace(/views\/(view|widget)$/, 'views');
}

/** Builds the script-tag file in memory, with its source map. */
async function built() {
  const [scriptTag] = bundles('dist');
  if (!scriptTag) throw new Error('There is no bundle.');
  const { output, ...input } = scriptTag;
  const bundle = await rollup(input);
  const { output: chunks } = await bundle.generate({ ...output, sourcemap: 'hidden' });
  await bundle.close();
  const chunk = chunks[0];
  if (!chunk.map) throw new Error('The build has no source map.');
  return { code: chunk.code, map: new TraceMap(/** @type {any} */ (chunk.map)) };
}

/** @param {string} text */
const brotli = (text) => brotliCompressSync(text).length;

/**
 * Which source file each character of the bundle comes from. All templates of the views stand in one
 * string at the start (`scripts/without-templates.mjs`): each belongs where it is used.
 *
 * @param {string} code
 * @param {TraceMap} map
 */
function sourcesOf(code, map) {
  const starts = [0];
  for (let at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) starts.push(at + 1);
  /** @type {(string | null)[]} */
  const sources = Array(code.length).fill(null);
  let at = 0;
  /** @type {string | null} */
  let source = null;
  eachMapping(map, (mapping) => {
    const next = (starts[mapping.generatedLine - 1] ?? 0) + mapping.generatedColumn;
    sources.fill(source, at, next);
    at = next;
    source = mapping.source;
  });
  sources.fill(source, at);

  const [, name = '', quote = '"'] = /^[^]{0,60}?const (\w+)=(["'])/.exec(code) ?? [];
  const table = code.indexOf(`${name}=${quote}`) + name.length + 2;
  const end = code.indexOf(`${quote}.split("^")`, table);
  let from = table;
  code
    .slice(table, end)
    .split('^')
    .forEach((template, index) => {
      const use = code.indexOf(`(${name}[${index}]`);
      sources.fill(sources[use + 1] ?? null, from, from + template.length + 1);
      from += template.length + 1;
    });
  return sources;
}

/**
 * What each room costs in the script-tag file: its bytes, and by how much the whole packed is smaller
 * without them.
 */
export async function bytesByRoom() {
  const { code, map } = await built();
  const rooms = sourcesOf(code, map).map(roomOf);
  const whole = brotli(code);
  const rows = [...new Set(rooms)].map((room) => {
    const rest = [...code].filter((_, index) => rooms[index] !== room).join('');
    return { room, raw: code.length - rest.length, brotli: whole - brotli(rest) };
  });
  return { raw: code.length, brotli: whole, rooms: rows.sort((a, b) => b.brotli - a.brotli) };
}
