import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../scripts/load.mjs';

const core = await load('src/triage/internal.ts');
const { evaluate, isAbove, path, questions, rules, unanswered } = core;
const { ordinary } = await load('test/triage/examples.ts');

/** What a condition says of each question, those of the follow-ups on the way included. */
function mentioned(condition, found = new Map()) {
  condition.of?.forEach((part) => mentioned(part, found));
  if (!condition.question) return found;
  const { question, values, value } = condition;
  const several = questions[question].kind === 'several';
  const options = found.get(question) ?? [ordinary[question]];
  options.push(...(values ?? [value]).map((each) => (several ? [each] : each)));
  found.set(question, options);
  const { askedWhen } = questions[question];
  if (askedWhen) mentioned(askedWhen, found);
  return found;
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

for (const rule of rules) {
  test(`${rule.id} can be the only rule that calls for ${rule.level}`, () => {
    const moderate = [...mentioned(rule.when)];
    // Some rules are the only one just where the pain is mild.
    const mild = [...moderate, ['pain', [2]]];
    const all = [moderate, mild].flatMap((each) => [...combinations(each, ordinary)]);
    for (const answers of all) {
      if (!evaluate(rule.when, answers)) continue;
      const given = reachable(answers);
      const fired = rules.filter(({ when }) => evaluate(when, given));
      const alone = fired.filter(({ level }) => !isAbove(rule.level, level));
      if (alone.length === 1 && alone[0] === rule && unanswered(given).length === 0) return;
    }
    assert.fail('with all that it names, another rule always calls for as much');
  });
}
