import { defaultReporter, startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';

/** The tests of a file, each with the titles of the suites that it is in. */
const testsOf = ({ tests, suites }, before = []) => [
  ...tests.map((test) => ({ ...test, title: [...before, test.name].join(' › ') })),
  ...suites.flatMap((suite) => testsOf(suite, [...before, suite.name].filter(Boolean))),
];

function countOf({ sessions }) {
  const all = [...sessions];
  const tests = all.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
  // A file that does not load, or never ends, has no test to carry the failure.
  const errors = all.flatMap((session) => session.errors);
  return {
    passed: tests.filter(({ passed }) => passed).length,
    failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length + errors.length,
    skipped: tests.filter(({ skipped }) => skipped).map(({ title }) => title),
  };
}

/** Runs the tests in an engine; with no `files` given all of them. */
export async function testInBrowser({ engine, found }, files, { coverage }) {
  let finished = { sessions: [] };
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      ...(files.length > 0 ? { files } : {}),
      coverage,
      browsers: [await engine.launcher(found)],
      reporters: [
        defaultReporter({ reportTestProgress: false }),
        { onTestRunFinished: (run) => void (finished = run) },
      ],
    },
  });
  // What kept it from starting it has told.
  if (!runner) throw new Error('The test runner did not start.');
  const isGood = await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = countOf(finished);
  const isCutShort = !isGood && counts.failed === 0;
  return {
    ...counts,
    problems: isCutShort ? [`The tests in ${engine.name} did not run to their end.`] : [],
    coverage: finished.testCoverage?.coverageMap,
  };
}
