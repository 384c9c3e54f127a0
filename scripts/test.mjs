import './at-root.mjs';
import { engines, findEngines, missingMessage } from './engines/index.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { testArguments } from './test-arguments.mjs';
import { summary } from './test-summary.mjs';

/** What a run counted, with its name and how long it took. */
async function timed(name, run) {
  const start = performance.now();
  const counts = await run();
  return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

/** The tests in Node, unless only some are asked for, and those in each engine that is there. */
async function runAll({ chosen, files }, present) {
  const { testInNode } = await import('./test-in-node.mjs');
  const { testInEngine } = await import('./test-in-engine.mjs');
  const isAll = chosen.length === 0 && files.length === 0;
  const runs = isAll ? [await timed('Node', testInNode)] : [];
  // One after the other: side by side they take the focus, and the time, from each other.
  for (const one of present) {
    console.log(`\nIn ${one.engine.name}:`);
    runs.push(await timed(one.engine.name, () => testInEngine(one, files)));
  }
  return runs;
}

async function main() {
  const asked = testArguments(process.argv.slice(2), Object.keys(engines));
  await ensureInstalled();

  // The tests of host pages load the built file.
  const { build } = await import('./build.mjs');
  await build('dist');
  const { chosen, files } = asked;
  if (files.length === 0 || files.some((file) => file.includes('frameworks'))) {
    const { buildApps } = await import('./frameworks.mjs');
    await buildApps();
  }

  const looked = await findEngines(chosen.length > 0 ? chosen : Object.keys(engines));
  const runs = await runAll(
    asked,
    looked.filter(({ found }) => !found.missing),
  );
  const missing = looked.filter(({ found }) => found.missing).map(missingMessage);
  const mustBeThere = Boolean(process.env.CI) || chosen.length > 0;
  const { text, count, isGood } = summary(runs, missing, mustBeThere);
  console.log(`\n${text}\n\n${count}`);
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
