import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import v8ToIstanbul from 'v8-to-istanbul';
import './at-root.mjs';
import { run } from './run.mjs';
import { compiled } from './typescript-hooks.mjs';

/** The folders of what is pure: their tests need no browser. */
export const pure = ['triage', 'cards', 'session', 'locales'];

const kinds = { pass: 'passed', fail: 'failed', cancelled: 'failed' };

/** The tests of the repository itself, by Node's own runner. */
async function testRepository() {
  const files = readdirSync('test/node', { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `test/node/${name}`);
  const total = { passed: 0, failed: 0, failures: [] };
  // Much of it waits for a browser.
  const stream = runTests({ files, concurrency: availableParallelism() });
  stream.on('test:diagnostic', ({ message }) => {
    const [kind, count] = message.split(' ');
    if (kinds[kind]) total[kinds[kind]] += Number(count);
  });
  stream.on('test:fail', ({ name, details }) => {
    // A suite fails by its tests, which are told by themselves.
    if (details.error.failureType === 'subtestsFailed') return;
    total.failures.push(`${name}: ${details.error.cause?.message ?? details.error.message}`);
  });
  // The pipe alone would not wait for its end.
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
  return total;
}

/** What was run of each source, as Istanbul has it: a list of maps, one a source. */
async function coverageIn(folder) {
  const source = new URL('../src/', import.meta.url).href;
  const scripts = readdirSync(folder)
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).result)
    .filter(({ url }) => url.startsWith(source));
  return Promise.all(
    scripts.map(async ({ url, functions }) => {
      const file = fileURLToPath(url);
      const converter = v8ToIstanbul(file, 0, { source: compiled(file) });
      await converter.load();
      converter.applyCoverage(functions);
      return converter.toIstanbul();
    }),
  );
}

/** The tests of what is pure, by Mocha, as in the browsers. */
async function testPure(files) {
  const folder = mkdtempSync(join(tmpdir(), 'soreness-checker-'));
  const report = join(folder, 'report.json');
  const coverage = join(folder, 'coverage');
  try {
    const options = ['--timeout', '60000', '--reporter', 'json', '--reporter-option'];
    const { output } = await run(
      process.execPath,
      [
        ...['--import', './scripts/typescript.mjs', 'node_modules/mocha/bin/mocha.js'],
        ...[...options, `output=${report}`, ...files],
      ],
      { env: { ...process.env, NODE_V8_COVERAGE: coverage } },
    );
    process.stdout.write(output);
    const { stats, failures, pending } = JSON.parse(readFileSync(report, 'utf8'));
    for (const { fullTitle, err } of failures) console.log(`❌ ${fullTitle}\n${err.stack}\n`);
    return {
      passed: stats.passes,
      failed: stats.failures,
      failures: failures.map(({ fullTitle, err }) => `${fullTitle}: ${err.message}`),
      skipped: pending.map(({ fullTitle }) => fullTitle),
      coverage: await coverageIn(coverage),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What needs no browser: with no `files` given all of it, the tests of the repository too. */
export async function testInNode(files) {
  if (files.length > 0) return testPure(files);
  const [repository, { passed, failed, failures, ...more }] = await Promise.all([
    testRepository(),
    testPure(pure.map((folder) => `test/${folder}/**/*.test.ts`)),
  ]);
  return {
    passed: passed + repository.passed,
    failed: failed + repository.failed,
    failures: [...failures, ...repository.failures],
    ...more,
  };
}
