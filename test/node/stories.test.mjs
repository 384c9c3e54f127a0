import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { assess } from '../../dist/npm/triage.js';
import '../../scripts/at-root.mjs';
import { run } from '../../scripts/run.mjs';
import {
  byExpected,
  confusion,
  gateProblems,
  judge,
  ordinary,
  parseStories,
  silentRules,
  tally,
  wilson,
} from '../../scripts/stories-report.mjs';

const folder = 'test/stories';

const stories = readdirSync(folder).flatMap((name) =>
  parseStories(name, readFileSync(join(folder, name), 'utf8')),
);
const results = stories.map(judge);
const groups = byExpected(results);

/** At least this share of the results, else the ids of those that fall short. */
function atLeast(share, group, holds) {
  const others = group.filter((result) => !holds(result)).map(({ story }) => story.id);
  const got = 1 - others.length / group.length;
  assert.ok(got >= share, `${got.toFixed(3)} of ${group.length}; not: ${others.join(', ')}`);
}

test('no story lands where nothing excuses it', () => {
  assert.deepEqual(gateProblems(results), []);
});

test('every emergency is told so', () => {
  atLeast(1, groups.emergency, ({ off }) => off === 0);
});

test('all land at an acceptable level', () => {
  atLeast(1, results, ({ story, level }) => story.acceptable.includes(level));
});

test('of all, 80 % land at the very level', () => {
  atLeast(0.8, results, ({ off }) => off === 0);
});

test('of plainly ordinary soreness, 95 % stay with self-care or the therapist', () => {
  const { all, over } = ordinary(results);
  assert.ok(all.length >= 80);
  atLeast(0.95, all, (result) => !over.includes(result));
});

test('every rule is fired by a story', () => assert.deepEqual(silentRules(results), []));

test('there are enough stories of each level', () => {
  assert.ok(stories.length >= 260);
  for (const group of Object.values(groups)) assert.ok(group.length >= 40);
});

test('ids are unique', () => {
  const ids = stories.map(({ id }) => id);
  assert.deepEqual([...new Set(ids)], ids);
});

test('only who gave up left a question open', () => {
  const left = stories.filter(({ answers }) => assess(answers).unanswered.length > 0);
  assert.deepEqual(
    left.map(({ source }) => source),
    left.map(() => 'X2'),
  );
});

test('the numbers of the report', () => {
  const { count, exact, under, over } = tally(results);
  assert.equal(exact + under + over, count);
  const cells = Object.values(confusion(results)).flatMap((row) => Object.values(row));
  assert.equal(
    cells.reduce((sum, cell) => sum + cell),
    count,
  );
  // Newcombe 1998, table I: 81 of 263.
  assert.deepEqual(
    wilson(81, 263).map((edge) => edge.toFixed(4)),
    ['0.2553', '0.3662'],
  );
});

const madeUp = {
  id: 'made-up',
  story: 'It hurts.',
  answers: { pain: 3 },
  expected: 'emergency',
  acceptable: ['emergency'],
  source: 'none',
};

/** What the runner says of a file with this text. */
async function runner(text, ...flags) {
  const path = mkdtempSync(join(tmpdir(), 'stories-'));
  const file = join(path, 'stories.json');
  try {
    writeFileSync(file, text);
    return await run(process.execPath, ['scripts/stories.mjs', ...flags, file]);
  } finally {
    rmSync(path, { recursive: true });
  }
}

test('the runner fails on an emergency that is missed, and shows it', async () => {
  const { code, output } = await runner(JSON.stringify([madeUp]));
  assert.equal(code, 1);
  assert.match(output, /made-up: got therapist, expected emergency/);
  assert.match(output, /made-up: an emergency that is told less/);
});

test('the runner fails on a story two levels too low', async () => {
  const low = { ...madeUp, expected: 'urgent', acceptable: ['therapist', 'urgent'] };
  const { code, output } = await runner(JSON.stringify([low]));
  assert.equal(code, 1);
  assert.match(output, /made-up: two or more levels too low/);
});

test('the runner is content with a story that lands right, and lists the silent rules', async () => {
  const right = { ...madeUp, answers: { chest: 'yes' } };
  const { code, output } = await runner(JSON.stringify([right]), '--coverage');
  assert.equal(code, 0);
  assert.match(output, /Rules that no story fires: stroke, /);
});

const malformed = [
  ['no JSON', '[', /stories\.json: no JSON/],
  ['no array', '{}', /stories\.json: allowed is an array/],
  ['no story', [null], /story 1: allowed is an object/],
  ['a key too many', [{ ...madeUp, note: '' }], /made-up: "note" is missing or unknown/],
  ['a key too few', [{ id: 'made-up' }], /made-up: "story" is missing or unknown/],
  ['no source', [{ ...madeUp, source: ' ' }], /made-up: "source" is allowed/],
  ['no level', [{ ...madeUp, expected: 'now' }], /"expected" is allowed to be one of "self-care"/],
  ['not acceptable', [{ ...madeUp, acceptable: [] }], /"acceptable" .* with "emergency" in it/],
  ['an odd answer', [{ ...madeUp, answers: { pain: 11 } }], /answers\.pain: got 11; allowed is/],
  ['an odd question', [{ ...madeUp, answers: { mood: 'low' } }], /unknown key "mood"/],
  ['an id twice', [madeUp, madeUp], /made-up: the id is taken/],
];

for (const [what, content, message] of malformed) {
  test(`the runner fails on a malformed file: ${what}`, async () => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const { code, output } = await runner(text);
    assert.equal(code, 1);
    assert.match(output, message);
    assert.doesNotMatch(output, /\n {4}at /);
  });
}
