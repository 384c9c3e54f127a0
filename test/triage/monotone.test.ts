import { expect } from 'chai';
import {
  isAbove,
  levels,
  levelSoFar,
  questionIds,
  questions,
  rules,
  scale,
  type Answer,
  type Answers,
  type Condition,
  type Level,
  type QuestionId,
} from '../../src/triage/internal.js';
import { answerOf, changes, isAsked, report, withAnswer, slow } from './every.js';
import { opened, ordinary } from './examples.js';

const rows = questionIds.filter((id) => questions[id].kind === 'row');
const rowAnswers = ['yes', 'no', 'unsure'] as const;

const higher = (a: Level, b: Level): Level => (isAbove(a, b) ? a : b);

/** Every option that some rule names, or that opens what follows a row: what may count as a sign. */
const signs = new Map<string, readonly [QuestionId, string]>();
const collect = (condition: Condition): void => {
  if (condition.op === 'all' || condition.op === 'any') condition.of.forEach(collect);
  else if (condition.op === 'is')
    for (const value of condition.values)
      signs.set(`${condition.question} ${value}`, [condition.question, value]);
};
rules.forEach(({ when }) => collect(when));
rows.forEach((id) =>
  rowAnswers.forEach((value) => {
    if (value !== 'no') signs.set(`${id} ${value}`, [id, value]);
  }),
);

/** The answers with one more sign; several keep what was chosen there before. */
const withSign = (answers: Answers, question: QuestionId, value: string): Answers => {
  const before = answers[question];
  const answer = Array.isArray(before)
    ? [...new Set([...(before as readonly string[]), value])]
    : value;
  return { ...answers, [question]: answer };
};

/** Fails with what was lowered. */
function expectNone(what: string, tried: number, lowered: readonly string[]): void {
  report(what, tried);
  expect(lowered.slice(0, 10)).to.deep.equal([]);
}

describe('nothing lowers the level', () => {
  it('no warning row, beside any other, in all their answers', () => {
    const lowered: string[] = [];
    let tried = 0;
    rows.forEach((a, index) => {
      for (const b of rows.slice(index + 1)) {
        for (const first of rowAnswers) {
          for (const second of rowAnswers) {
            const both = { ...withAnswer(a, first), ...opened[b], [a]: first, [b]: second };
            // Where the one closes the other, a follow-up, it is the only one that counts.
            const counted = (id: QuestionId, answer: Answer) =>
              isAsked(id, both) ? levelSoFar(withAnswer(id, answer)) : 'self-care';
            const expected = higher(counted(a, first), counted(b, second));
            tried++;
            if (isAbove(expected, levelSoFar(both))) lowered.push(`${a} ${first}, ${b} ${second}`);
          }
        }
      }
    });
    expectNone('Pairs of rows', tried, lowered);
  }).timeout(slow);

  it('no second option of several', () => {
    const pairs = changes.filter(({ answer }) => Array.isArray(answer) && answer.length === 2);
    const lowered = pairs.filter(({ question, answer, answers }) =>
      (answer as readonly string[]).some((one) =>
        isAbove(levelSoFar(withAnswer(question, answerOf(question, one))), levelSoFar(answers)),
      ),
    );
    expectNone(
      'Pairs of options',
      pairs.length,
      lowered.map(({ answer }) => String(answer)),
    );
  }).timeout(slow);

  it('no sign that is added to any one change', () => {
    const lowered: string[] = [];
    let tried = 0;
    for (const { question, answer, answers } of changes) {
      const before = levelSoFar(answers);
      for (const [other, value] of signs.values()) {
        const replaces = other === question && questions[other].kind !== 'several';
        if (replaces && value !== 'yes') continue;
        tried++;
        if (isAbove(before, levelSoFar(withSign(answers, other, value))))
          lowered.push(`${question} ${String(answer)}, then ${other} ${value}`);
      }
    }
    expectNone('One more sign', tried, lowered);
  }).timeout(slow);

  it('no yes to a row where the answer was not sure, whatever else was changed', () => {
    const lowered: string[] = [];
    let tried = 0;
    for (const { question, answer, answers } of changes) {
      for (const row of rows.filter((id) => id !== question)) {
        const open = { ...answers, ...(isAsked(row, answers) ? {} : opened[row]) };
        tried++;
        const before = levelSoFar({ ...open, [row]: 'unsure' });
        if (isAbove(before, levelSoFar({ ...open, [row]: 'yes' })))
          lowered.push(`${question} ${String(answer)}, then ${row}`);
      }
    }
    expectNone('Yes instead of not sure', tried, lowered);
  }).timeout(slow);

  it('no more pain, in any one change', () => {
    const lowered: string[] = [];
    let tried = 0;
    for (const { question, answer, answers } of changes.filter((one) => one.question !== 'pain')) {
      for (let pain = scale.min; pain < scale.max; pain++) {
        tried++;
        const less = levelSoFar({ ...answers, pain });
        if (isAbove(less, levelSoFar({ ...answers, pain: pain + 1 })))
          lowered.push(`${question} ${String(answer)} at ${pain + 1}/10`);
      }
    }
    expectNone('More pain', tried, lowered);
  }).timeout(slow);

  it('no rule: with all of them at once it is an emergency', () => {
    const worst = [...signs.values()].reduce<Answers>(
      (answers, [question, value]) => withSign(answers, question, value),
      ordinary,
    );
    expect(levelSoFar({ ...worst, pain: 10 })).to.equal(levels.at(-1));
  });
});
