import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { load } from '../../scripts/load.mjs';

const { isAbove, levelSoFar, optionsOf, pageIds, path, questions, rules, scale, unanswered } =
  await load('src/triage/internal.ts');

const ids = Object.keys(questions);

/** The options of each question that some rule names: the signs. */
const named = new Map(ids.map((id) => [id, new Set()]));
const collect = ({ op, of, question, values }) => {
  if (op === 'is') values.forEach((value) => named.get(question).add(value));
  of?.forEach(collect);
};
rules.forEach(({ when }) => collect(when));
// A row that opens others is a sign too.
ids
  .filter((id) => questions[id].kind === 'row')
  .forEach((id) => ['yes', 'unsure'].forEach((value) => named.get(id).add(value)));

/** Mostly harmless answers, or nearly every random set would be an emergency already. */
const answerTo = (id) => {
  const kind = questions[id].kind;
  if (kind === 'scale') return fc.integer(scale);
  if (kind === 'several') return fc.subarray(optionsOf(id), { maxLength: 3 });
  const mild = optionsOf(id).filter((option) => kind !== 'row' || option === 'no');
  return fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...mild) },
    { weight: 1, arbitrary: fc.constantFrom(...optionsOf(id)) },
  );
};
const anyAnswers = fc.record(Object.fromEntries(ids.map((id) => [id, answerTo(id)])), {
  requiredKeys: [],
});

/** Every set of answers with one sign more than these: nothing that was said is taken back. */
function* withOneMoreSign(answers) {
  for (const [id, signs] of named) {
    const before = answers[id];
    for (const sign of signs) {
      if (questions[id].kind === 'several') yield { ...answers, [id]: [...(before ?? []), sign] };
      else if (before === undefined || !signs.has(before)) yield { ...answers, [id]: sign };
      else if (questions[id].kind === 'row' && sign === 'yes') yield { ...answers, [id]: 'yes' };
    }
    if (questions[id].kind === 'scale') {
      for (let score = (before ?? -1) + 1; score <= scale.max; score += 1) {
        yield { ...answers, [id]: score };
      }
    }
  }
}

test('one more sign never lowers the level, in over a million random answer sets', () => {
  let sets = 0;
  const check = (answers) => {
    const level = levelSoFar(answers);
    for (const more of withOneMoreSign(answers)) {
      sets += 1;
      if (isAbove(level, levelSoFar(more))) return false;
    }
    return true;
  };
  fc.assert(fc.property(anyAnswers, check), { numRuns: 7_500 });
  console.log(`${sets.toLocaleString('en')} answer sets tried, 0 violations`);
  assert.ok(sets > 1_000_000, `only ${sets}`);
});

test('every random path ends, asks nothing twice, and stops at the first emergency', () => {
  const check = (answers) => {
    const pages = path(answers);
    const asked = pages.flatMap((page) => page.questions);
    assert.equal(new Set(asked).size, asked.length);
    const emergencies = pages.filter(({ level }) => level === 'emergency');
    assert.deepEqual(emergencies, pages.slice(pages.length - emergencies.length));
    assert.ok(emergencies.length <= 1 && pages.length <= pageIds.length);
    assert.ok(unanswered(answers).every((id) => asked.includes(id)));
  };
  fc.assert(fc.property(anyAnswers, check), { numRuns: 5_000 });
});
