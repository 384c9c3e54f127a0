import { existsSync, readdirSync } from 'node:fs';
import { run as runNodeTests } from 'node:test';
import { spec } from 'node:test/reporters';
import './at-root.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

/** Plain Node tests: what runs without a browser, such as the rules of the house. */
async function inNode() {
  const files = existsSync('test/node')
    ? readdirSync('test/node', { recursive: true })
        .filter((name) => name.endsWith('.test.mjs'))
        .map((name) => `test/node/${name}`)
    : [];
  const total = { passed: 0, failed: 0 };
  if (files.length === 0) return total;

  const kinds = { pass: 'passed', fail: 'failed', cancelled: 'failed' };
  const stream = runNodeTests({ files, concurrency: true });
  stream.on('test:diagnostic', ({ message }) => {
    const [kind, count] = message.split(' ');
    if (kinds[kind]) total[kinds[kind]] += Number(count);
  });
  // The pipe alone would not wait for its end.
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
  return total;
}

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** Tests in Chromium; with no `files` given, all of them. */
async function inBrowser(files) {
  const { defaultReporter, startTestRunner } = await import('@web/test-runner');
  const { coverageProblems } = await import('./coverage.mjs');
  const { default: config } = await import('../web-test-runner.config.mjs');

  const total = { passed: 0, failed: 0 };
  const count = {
    onTestRunFinished({ sessions, testCoverage }) {
      for (const { errors, testResults } of sessions) {
        const tests = testResults ? testsOf(testResults) : [];
        total.passed += tests.filter(({ passed }) => passed).length;
        total.failed += tests.filter(({ passed, skipped }) => !passed && !skipped).length;
        // A file that does not load, or never ends, has no test to carry the failure.
        total.failed += errors.length;
      }
      if (files.length > 0 || !testCoverage) return;
      total.problems = coverageProblems(testCoverage.coverageMap);
    },
  };
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      ...(files.length > 0 ? { files } : { coverage: true }),
      reporters: [defaultReporter({ reportTestProgress: false }), count],
    },
  });
  const passed = await new Promise((resolve) => runner.on('stopped', resolve));
  return { ...total, broken: !passed && total.failed === 0 };
}

await ensureInstalled();
const [flag, ...files] = process.argv.slice(2);
if (flag && (flag !== '--files' || files.length === 0)) {
  console.error('Usage: npm test [-- --files test/one.test.ts …]');
  process.exit(1);
}

// The tests of host pages load the built file.
const { build } = await import('./build.mjs');
await build('dist');
if (files.length === 0 || files.some((file) => file.startsWith('test/frameworks/'))) {
  const { buildApps } = await import('./frameworks.mjs');
  await buildApps();
}

const node = files.length > 0 ? { passed: 0, failed: 0 } : await inNode();
const browser = await inBrowser(files);
const passed = node.passed + browser.passed;
const failed = node.failed + browser.failed;
const problems = [
  ...(browser.problems?.length > 0 ? ['Coverage falls short:', ...browser.problems] : []),
  ...(browser.broken ? ['The browser tests did not run to their end.'] : []),
  ...(passed + failed === 0 ? ['No test ran.'] : []),
];

if (problems.length > 0) console.error(`\n${problems.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || problems.length > 0 ? 1 : 0);
