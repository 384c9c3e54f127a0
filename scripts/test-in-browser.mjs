import { relative } from 'node:path';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';

/** The tests of a file, each with the titles of the suites that it is in. */
const testsOf = ({ tests, suites }, before = []) => [
  ...tests.map((test) => ({ ...test, title: [...before, test.name].join(' › ') })),
  ...suites.flatMap((suite) => testsOf(suite, [...before, suite.name].filter(Boolean))),
];

function countOf(sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
  // A file that does not load, or never ends, has no test to carry the failure.
  const errors = sessions.flatMap(({ testFile, errors }) =>
    errors.map(({ message }) => `${relative('.', testFile)}: ${message}`),
  );
  const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
  return {
    passed: tests.filter(({ passed }) => passed).length,
    failed: failed.length + errors.length,
    failures: [...failed.map(({ title, error }) => `${title}: ${error?.message}`), ...errors],
    skipped: tests.filter(({ skipped }) => skipped).map(({ title }) => title),
  };
}

/**
 * Notes when each file starts and ends in each engine, by the ids of the runner's sessions. What fails
 * is told at once; the runner tells the rest when the file has run in the last engine.
 */
function stopwatch(runner) {
  const start = performance.now();
  const spans = new Map();
  runner.sessions.on('session-status-updated', ({ id, status, passed, browser, testFile }) => {
    const now = (performance.now() - start) / 1000;
    if (status === 'INITIALIZING') spans.set(id, { from: now });
    if (status !== 'FINISHED') return;
    // The first ones have started before the runner is handed over.
    spans.set(id, { from: 0, ...spans.get(id), to: now });
    if (!passed) console.log(`Fails in ${browser.name}: ${relative('.', testFile)}`);
  });
  return (sessions) => {
    const known = sessions.filter(({ id }) => spans.get(id)?.to);
    const files = known.map(({ id, testFile }) => ({ file: testFile, ...spans.get(id) }));
    const first = Math.min(...files.map(({ from }) => from));
    const last = Math.max(...files.map(({ to }) => to));
    return {
      seconds: files.length > 0 ? last - first : 0,
      files: files.map(({ file, from, to }) => ({ file, seconds: to - from })),
    };
  };
}

/**
 * Runs the tests in these engines; with no `files` given all of them. Tells what each engine counted
 * and how long it took, and what `coverage` there was.
 */
export async function testInBrowsers(present, files, coverage) {
  let finished = { sessions: [] };
  const browsers = await Promise.all(present.map(({ engine, found }) => engine.launcher(found)));
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      ...(files.length > 0 ? { files } : {}),
      coverage,
      // Two at a time; Chromium, which has work for two cores by itself, is the last that runs.
      browsers: browsers.toReversed(),
      reporters: [
        defaultReporter({ reportTestProgress: false }),
        { onTestRunFinished: (run) => void (finished = run) },
      ],
    },
  });
  // What kept it from starting it has told.
  if (!runner) throw new Error('The test runner did not start.');
  const timesOf = stopwatch(runner);
  const isGood = await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...finished.sessions];
  const runs = browsers.map((browser) => {
    const own = sessions.filter((session) => session.browser === browser);
    return { name: browser.name, ...countOf(own), ...timesOf(own), problems: [] };
  });
  const isCutShort = !isGood && runs.every(({ failed }) => failed === 0);
  if (isCutShort) runs.at(-1).problems.push('The tests in the browsers did not run to their end.');
  return { runs, coverage: finished.testCoverage?.coverageMap };
}
