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
  const errors = sessions.flatMap((session) => session.errors);
  return {
    passed: tests.filter(({ passed }) => passed).length,
    failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length + errors.length,
    skipped: tests.filter(({ skipped }) => skipped).map(({ title }) => title),
  };
}

/** Only Chromium counts what was run; in others all would seem to be missed. */
async function launcherOf({ engine, found }) {
  const launcher = await engine.launcher(found);
  if (engine.name === 'Chromium') return launcher;
  const initialize = launcher.initialize?.bind(launcher);
  return Object.assign(launcher, {
    initialize: (all, ...more) => initialize?.({ ...all, coverage: false }, ...more),
  });
}

/**
 * Runs the tests in all these engines at once; with no `files` given all of them. Each engine has a
 * window of its own, and so the focus.
 *
 * @returns What each engine counted, and the coverage where it is asked for.
 */
export async function testInBrowsers(present, files, { coverage }) {
  const start = performance.now();
  const seconds = {};
  let finished = { sessions: [] };
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      ...(files.length > 0 ? { files } : {}),
      coverage,
      browsers: await Promise.all(present.map(launcherOf)),
      reporters: [
        defaultReporter({ reportTestProgress: false }),
        { onTestRunFinished: (run) => void (finished = run) },
      ],
    },
  });
  // What kept it from starting it has told.
  if (!runner) throw new Error('The test runner did not start.');
  runner.sessions.on('session-status-updated', ({ browser }) => {
    seconds[browser.name] = (performance.now() - start) / 1000;
  });
  const isGood = await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...finished.sessions];
  const runs = present.map(({ engine: { name } }) => ({
    name,
    seconds: seconds[name] ?? 0,
    ...countOf(sessions.filter(({ browser }) => browser.name === name)),
    problems: [],
  }));
  if (!isGood && runs.every(({ failed }) => failed === 0)) {
    runs[0].problems.push('The tests in the browsers did not run to their end.');
  }
  return { runs, coverage: finished.testCoverage?.coverageMap };
}
