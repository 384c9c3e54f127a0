import './at-root.mjs';
import { engines, findEngines, missingMessage } from './engines/index.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { buildApps, installForApps } from './frameworks.mjs';
import { testArguments } from './test-arguments.mjs';
import { minutes, summary } from './test-summary.mjs';

/** What a part counted, with its name and how long it took. */
async function timed(name, run) {
  const start = performance.now();
  const counts = await run();
  return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

/** Builds the files of `dist/`, and installs them where the apps in frameworks are tested. */
async function build(hasApps) {
  const { buildDist } = await import('./build.mjs');
  await buildDist();
  if (hasApps) await installForApps();
}

/** First what needs no browser, then the rest in the engines that are there. */
async function runAll({ chosen, files }, present, hasApps) {
  const { pure, testInNode } = await import('./test-in-node.mjs');
  const { coverageProblems } = await import('./coverage.mjs');
  const isAll = chosen.length === 0 && files.length === 0;
  const isPure = (file) => pure.some((folder) => file.includes(`test/${folder}/`));
  const inNode = files.filter(isPure);
  const inBrowsers = files.filter((file) => !isPure(file));

  const hasPure = isAll || inNode.length > 0;
  const [inPure] = await Promise.all([
    hasPure ? timed('Node', () => testInNode(inNode)) : undefined,
    hasApps && present.length > 0 ? buildApps() : undefined,
  ]);
  const runs = inPure ? [inPure] : [];
  if (present.length === 0 || (files.length > 0 && inBrowsers.length === 0)) return runs;

  const { testInBrowsers } = await import('./test-in-browser.mjs');
  console.log(`\nIn ${present.map(({ engine }) => engine.name).join(', ')}:`);
  const { runs: inEngines, coverage } = await testInBrowsers(present, inBrowsers, isAll);
  runs.push(...inEngines);
  // Only Chromium counts what was run; in others all would seem to be missed.
  const counting = inEngines.find(({ name }) => isAll && name === 'Chromium');
  const gaps = counting ? coverageProblems(coverage, runs[0].coverage) : [];
  if (gaps.length > 0) counting.problems.push('Coverage falls short:', ...gaps);
  return runs;
}

async function main() {
  const start = performance.now();
  const asked = testArguments(process.argv.slice(2), Object.keys(engines));
  await ensureInstalled();
  const hasApps =
    asked.files.length === 0 || asked.files.some((file) => file.includes('frameworks'));
  const { seconds: building } = await timed('Build', () => build(hasApps));

  const { chosen } = asked;
  const looked = await findEngines(chosen.length > 0 ? chosen : Object.keys(engines));
  const runs = await runAll(
    asked,
    looked.filter(({ found }) => !found.missing),
    hasApps,
  );
  const missing = looked.filter(({ found }) => found.missing).map(missingMessage);
  const mustBeThere = Boolean(process.env.CI) || chosen.length > 0;
  const { text, count, isGood } = summary(runs, missing, mustBeThere);
  const all = minutes((performance.now() - start) / 1000);
  console.log(`\n${text}\nIn all: ${all}, of which ${minutes(building)} to build.\n\n${count}`);
  return isGood;
}

// Ended from outside, it still ends what it started, which hangs on its exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

try {
  process.exit((await main()) ? 0 : 1);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
