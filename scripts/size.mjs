import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { isMain } from './at-root.mjs';

const table = 'budgets.json';
const limit = { file: 'dist/soreness-checker.js', brotli: 54_500 };

/** What a project writes that takes this much of the package. */
const imports = [
  "import 'soreness-checker'",
  "import { SorenessChecker } from 'soreness-checker/element'",
  "import { assess } from 'soreness-checker/triage'",
  "import { levels } from 'soreness-checker/triage'",
  "import { renderToString } from 'soreness-checker/ssr'",
  "import { de } from 'soreness-checker/locales/de'",
];

/**
 * What a bundler makes of an import, with Lit: as in a project that has the package installed.
 *
 * @param {string} statement
 */
async function bundled(statement) {
  const [, name] = /\{ (\w+) \}/.exec(statement) ?? [];
  const { outputFiles } = await build({
    stdin: { contents: `${statement};${name ? `console.log(${name});` : ''}`, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['production'],
    legalComments: 'none',
    // A server has it anyway, and no visitor loads it.
    external: ['@lit-labs/ssr'],
  });
  return Buffer.concat(outputFiles.map(({ contents }) => contents));
}

/** @param {Uint8Array} code */
const measure = (code) => ({
  raw: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});

/** @returns {Record<string, ReturnType<typeof measure>>} */
export const budgets = () => (existsSync(table) ? JSON.parse(readFileSync(table, 'utf8')) : {});

const kinds = /** @type {const} */ (['raw', 'gzip', 'brotli']);

/** What of `dist/` a browser or a bundler loads; types, and what is read by tools alone, is not. */
const published = () =>
  ['dist', 'dist/npm', 'dist/npm/locales'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(js|css|html)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );

/** @returns {Promise<ReturnType<typeof budgets>>} */
async function sizes() {
  const entries = imports.map(async (statement) => [statement, measure(await bundled(statement))]);
  return Object.fromEntries([
    ...published().map((file) => [file, measure(readFileSync(file))]),
    ...(await Promise.all(entries)),
  ]);
}

/** What is wrong with the sizes of dist/, in words; nothing when all is well. */
export async function sizeProblems() {
  const committed = budgets();
  const problems = [];
  const measured = await sizes();
  const gone = Object.keys(committed).filter((file) => !(file in measured));
  problems.push(...gone.map((file) => `${file} is gone`));
  for (const [file, size] of Object.entries(measured)) {
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
  console.table(await sizes());
  if (process.argv.includes('--update')) {
    writeFileSync(table, `${JSON.stringify(await sizes(), null, 2)}\n`);
  } else {
    const problems = await sizeProblems();
    if (problems.length > 0) console.error(problems.join('\n'));
    process.exitCode = problems.length > 0 ? 1 : 0;
  }
}
