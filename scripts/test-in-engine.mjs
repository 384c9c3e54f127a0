import { defaultReporter, startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';
import { coverageProblems } from './coverage.mjs';

/** The tests of a file, each with the titles of the suites that it is in. */
const testsOf = ({ tests, suites }, before = []) => [
  ...tests.map((test) => ({ ...test, title: [...before, test.name].join(' › ') })),
  ...suites.flatMap((suite) => testsOf(suite, [...before, suite.name].filter(Boolean))),
];

function countOf({ sessions, testCoverage }) {
  const all = [...sessions];
  const tests = all.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
  // A file that does not load, or never ends, has no test to carry the failure.
  const errors = all.flatMap((session) => session.errors);
  return {
    passed: tests.filter(({ passed }) => passed).length,
    failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length + errors.length,
    skipped: tests.filter(({ skipped }) => skipped).map(({ title }) => title),
    coverage: testCoverage?.coverageMap,
  };
}

/** Runs the tests in an engine; with no `files` given all of them, in Chromium with coverage. */
export async function testInEngine({ engine, found }, files) {
  let total = { passed: 0, failed: 0, skipped: [] };
  // Only Chromium counts what was run; in others all would seem to be missed.
  const coverage = engine.name === 'Chromium' && files.length === 0;
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
        { onTestRunFinished: (run) => void (total = countOf(run)) },
      ],
    },
  });
  // What kept it from starting it has told.
  if (!runner) throw new Error('The test runner did not start.');
  const isGood = await new Promise((resolve) => runner.on('stopped', resolve));
  const { coverage: map, ...counts } = total;
  const gaps = map ? coverageProblems(map) : [];
  return {
    ...counts,
    problems: [
      ...(gaps.length > 0 ? ['Coverage falls short:', ...gaps] : []),
      ...(coverage && !map ? ['There is no coverage.'] : []),
      ...(!isGood && counts.failed === 0
        ? [`The tests in ${engine.name} did not run to their end.`]
        : []),
    ],
  };
}
