import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isMain } from './at-root.mjs';

const table = 'budgets.json';
const limit = { file: 'dist/soreness-checker.js', brotli: 51_100 };
const files = [
  limit.file,
  'dist/embed-parent.js',
  ...['index', 'element', 'triage'].map((name) => `dist/npm/${name}.js`),
];

/**
 * A module with all of ours that it imports, each once: what a page has to load beside Lit.
 *
 * @param {string} file
 * @param {Set<string>} seen
 */
function withImports(file, seen = new Set()) {
  if (!seen.has(file)) {
    seen.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import) ?['"](\.[^'"]+)/g,
    )) {
      withImports(join(dirname(file), path), seen);
    }
  }
  return seen;
}

/** @param {string} file */
function measure(file) {
  const code = Buffer.concat([...withImports(file)].map((name) => readFileSync(name)));
  return {
    raw: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}

/** @returns {Record<string, ReturnType<typeof measure>>} */
export const budgets = () => (existsSync(table) ? JSON.parse(readFileSync(table, 'utf8')) : {});

const kinds = /** @type {const} */ (['raw', 'gzip', 'brotli']);

const sizes = () => Object.fromEntries(files.map((file) => [file, measure(file)]));

/** What is wrong with the sizes of dist/, in words; nothing when all is well. */
export function sizeProblems() {
  const committed = budgets();
  const problems = [];
  for (const [file, size] of Object.entries(sizes())) {
    for (const kind of kinds) {
      const now = size[kind];
      const before = committed[file]?.[kind] ?? 0;
      // Another version of Node may compress a few bytes better or worse.
      const tolerance = kind === 'raw' ? 0 : before * 0.005;
      if (Math.abs(now - before) > tolerance) {
        problems.push(`${file}: ${kind} was ${before} bytes and is ${now}`);
      }
    }
    if (file === limit.file && size.brotli > limit.brotli) {
      problems.push(`${file}: ${size.brotli} bytes brotli, the limit is ${limit.brotli}`);
    }
  }
  if (problems.length > 0) problems.push('If that is meant: npm run size -- --update');
  return problems;
}

if (isMain(import.meta)) {
  console.table(sizes());
  if (process.argv.includes('--update')) {
    writeFileSync(table, `${JSON.stringify(sizes(), null, 2)}\n`);
  } else {
    const problems = sizeProblems();
    if (problems.length > 0) console.error(problems.join('\n'));
    process.exitCode = problems.length > 0 ? 1 : 0;
  }
}
