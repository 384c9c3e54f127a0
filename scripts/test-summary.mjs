import { basename } from 'node:path';

const none = { passed: 0, failed: 0, failures: [], skipped: [], problems: [], files: [] };

// What itNeeds() of test/engine.ts puts behind the title of a test that it skips.
const reasonOf = (title) => /\[cannot .+: .+\]$/.exec(title)?.[0] ?? '';

const sum = (runs, what) => runs.reduce((total, run) => total + run[what], 0);

export const minutes = (seconds) => `${(seconds / 60).toFixed(1)} min`;

/** The files that took longest, with their seconds, in one line. */
function slowest(files) {
  const worst = [...files].sort((a, b) => b.seconds - a.seconds).slice(0, 6);
  return worst.map(({ file, seconds }) => `${basename(file, '.test.ts')} ${Math.round(seconds)} s`);
}

/** A message in one line, short enough that many of them can be read. */
const brief = (message) => message.replace(/\s+/g, ' ').slice(0, 400);

/** The titles by the reason for which they were skipped, each reason once. */
function skippedBy(titles) {
  const byReason = new Map();
  for (const title of titles) {
    const reason = reasonOf(title);
    const name = title.slice(0, title.length - reason.length).trim();
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].map(([reason, names]) => `  skipped ${reason}: ${names.join('; ')}`);
}

function told({ name, passed, failed, skipped, seconds, files }) {
  const line = `${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped, ${minutes(seconds)}`;
  const longest = files.length > 1 ? [`  longest: ${slowest(files).join(', ')}`] : [];
  return [line, ...longest, ...skippedBy(skipped)];
}

/**
 * Adds up what was run, where, and what was not.
 *
 * @param runs What each part counted: `{ name, seconds, passed, failed, failures, skipped,
 *   problems, files }`.
 * @param missing Messages about the engines that are not there.
 * @param mustBeThere Whether a missing engine is a failure.
 */
export function summary(runs, missing, mustBeThere) {
  const counted = runs.map((run) => ({ ...none, ...run }));
  const problems = counted.flatMap((run) => [
    ...run.problems,
    ...run.skipped
      .filter((title) => !reasonOf(title))
      .map((title) => `Skipped in ${run.name} without a reason of test/engine.ts: ${title}`),
    ...(run.passed + run.failed === 0 ? [`No test ran in ${run.name}.`] : []),
  ]);
  // Last, where they are seen: what failed was told far above, or in a log that is cut.
  const failures = counted.flatMap((run) =>
    run.failures.map((failure) => `Failed in ${run.name}: ${brief(failure)}`),
  );
  const passed = sum(counted, 'passed');
  const failed = sum(counted, 'failed') + (mustBeThere ? missing.length : 0);
  return {
    text: [...counted.flatMap(told), ...problems, ...missing, ...failures].join('\n'),
    count: `${passed} passed, ${failed} failed`,
    isGood: failed === 0 && problems.length === 0 && passed > 0,
  };
}
