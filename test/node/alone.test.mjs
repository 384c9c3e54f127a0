import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../scripts/load.mjs';

const core = await load('src/triage/internal.ts');
const { evaluate, isAbove, optionsOf, path, questions, rules, unanswered } = core;
const { ordinary } = await load('test/triage/examples.ts');

/** The answers that a question may have beside those of ordinary soreness. */
const asAnswers = (question, values) =>
  values.map((value) => (questions[question].kind === 'several' ? [value] : value));

/** What a condition says of each question, those of the follow-ups on the way included. */
function mentioned(condition, found = new Map()) {
  condition.of?.forEach((part) => mentioned(part, found));
  if (!condition.question) return found;
  const { question, values, value } = condition;
  const options = found.get(question) ?? [ordinary[question]];
  options.push(...asAnswers(question, values ?? [value]));
  found.set(question, options);
  const { askedWhen } = questions[question];
  if (askedWhen) mentioned(askedWhen, found);
  return found;
}

/** Several places that a condition wants at once. */
function* together(condition) {
  if (condition.op !== 'all') {
    for (const part of condition.of ?? []) yield* together(part);
    return;
  }
  const leaves = condition.of.flatMap((part) => (part.op === 'any' ? part.of : [part]));
  const places = leaves.flatMap((leaf) => (leaf.op === 'all' ? leaf.of : [leaf]));
  const named = places
    .filter(({ question }) => question === 'areas')
    .map(({ values }) => values[0]);
  for (let size = 2; size <= named.length; size++)
    for (let from = 0; from + size <= named.length; from++) yield named.slice(from, from + size);
  for (const part of condition.of) yield* together(part);
}

function* combinations([[question, options], ...rest], answers) {
  if (!question) yield answers;
  else
    for (const option of options)
      yield* combinations(rest.length ? rest : [[]], { ...answers, [question]: option });
}

/** Without the answers to follow-ups that are not asked. */
const reachable = (answers) => {
  const asked = path(answers).flatMap((page) => page.questions);
  const given = Object.entries(answers).filter(([question]) => asked.includes(question));
  return Object.fromEntries(given);
};

/** Sets of answers in which the rule may hold: of an "any", one part after the other. */
function* candidates({ when }) {
  for (const part of when.op === 'any' ? when.of : [when]) {
    const found = mentioned(part);
    const several = [...together(part)];
    if (several.length > 0) found.set('areas', [...(found.get('areas') ?? []), ...several]);
    // Some rules are the only one just where the pain is mild, elsewhere, or all is gone.
    for (const changes of [{}, { pain: 2 }, { areas: ['arms'] }, { pain: 2, areas: ['arms'] }])
      yield* combinations([...found], { ...ordinary, ...changes });
    if (!found.has('pain')) yield* combinations([...found, ['pain', [3, 6]]], ordinary);
  }
}

let sets = 0;
for (const rule of rules) {
  test(`${rule.id} can be the only rule that calls for ${rule.level}`, () => {
    for (const answers of candidates(rule)) {
      sets += 1;
      if (!evaluate(rule.when, answers)) continue;
      const given = reachable(answers);
      const fired = rules.filter(({ when }) => evaluate(when, given));
      const alone = fired.filter(({ level }) => !isAbove(rule.level, level));
      if (alone.length === 1 && alone[0] === rule && unanswered(given).length === 0) return;
    }
    assert.fail('with all that it names, another rule always calls for as much');
  });
}

test('every option of a question can be chosen on a path that is reached', () => {
  const gates = Object.keys(questions).filter((id) => questions[id].kind === 'row');
  const open = Object.fromEntries(gates.map((id) => [id, 'no']));
  for (const id of Object.keys(questions)) {
    for (const value of asAnswers(id, optionsOf(id))) {
      const from = questions[id].askedWhen ? [...mentioned(questions[id].askedWhen)] : [[]];
      const found = [...combinations(from, { ...ordinary, ...open })].some((answers) => {
        sets += 1;
        return reachable({ ...answers, [id]: value })[id] === value;
      });
      assert.ok(found, `${id}: ${value}`);
    }
  }
  console.log(`${sets.toLocaleString('en')} answer sets tried, each rule found alone`);
});
