import { readFileSync, readdirSync } from 'node:fs';
import './at-root.mjs';
import {
  byExpected,
  confusion,
  gateProblems,
  isMiss,
  judge,
  ordinary,
  parseStories,
  silentRules,
  tally,
  wilson,
} from './stories-report.mjs';

const folder = 'test/stories';
const usage = 'Usage: npm run stories [-- --coverage] [-- test/stories/one.json …]';

/** @param {string} path */
const storiesIn = (path) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${path}/${name}`);
/** @param {string[]} files */
const read = (files) => files.flatMap((file) => parseStories(file, readFileSync(file, 'utf8')));

/**
 * 33 of 35 → `33 = 94 % (81-98)`: the number, its share, and the 95 % interval of that.
 *
 * @param {number} part
 * @param {number} count
 */
function shareOf(part, count) {
  if (count === 0) return '-';
  const [share, low, high] = [part / count, ...wilson(part, count)].map((value) =>
    Math.round(value * 100),
  );
  return `${part} = ${share} % (${low}-${high})`;
}

/** @param {ReturnType<typeof tally>} counts */
const tableRow = ({ count, ...parts }) => ({
  count,
  ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, shareOf(part, count)])),
});

/** @param {import('./stories-report.mjs').Result[]} results */
function print(results) {
  for (const { story, level, rules } of results.filter(isMiss)) {
    const allowed = story.acceptable.join(', ');
    console.log(`${story.id}: got ${level}, expected ${story.expected} (acceptable: ${allowed})`);
    console.log(`  ${rules.join(', ') || 'no rule fired'}`);
  }
  const groups = { ...byExpected(results), all: results };
  console.log('\nBy expected level: how many, % (95 % Wilson interval)');
  console.table(
    Object.fromEntries(
      Object.entries(groups).map(([name, group]) => [name, tableRow(tally(group))]),
    ),
  );
  console.log('Expected (rows) and got (columns)');
  console.table(confusion(results));
  const { all, over } = ordinary(results);
  console.log(
    `Of ${all.length} stories of ordinary soreness, told to see a doctor, or more: ${shareOf(over.length, all.length)}`,
  );
  for (const { story, level } of over) console.log(`  ${story.id}: ${level}`);
}

const args = process.argv.slice(2);
const flags = args.filter((arg) => arg.startsWith('--'));
const files = args.filter((arg) => !arg.startsWith('--'));

try {
  if (flags.some((flag) => flag !== '--coverage')) throw new Error(usage);
  const results = read(files.length > 0 ? files : storiesIn(folder)).map(judge);
  print(results);
  // Said aloud, so that the shares above are not read as better than they are.
  console.log('The stories are our own, and the rules were mended by them: this is no evaluation.');
  if (flags.includes('--coverage')) {
    console.log(`Rules that no story fires: ${silentRules(results).join(', ') || 'none'}`);
  }
  const problems = gateProblems(results);
  if (problems.length > 0) throw new Error(problems.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
