import { expect } from 'chai';
import {
  areaOf,
  assess,
  levels,
  optionsOf,
  questionIds,
  rules,
} from '../../src/triage/internal.js';
import { answerOf, withAnswer } from './every.js';
import { examples, opened, ordinary } from './examples.js';
import { alone, course, grids, painAlone } from './tables.js';

describe('the level, by example', () => {
  for (const level of levels) {
    describe(level, () => {
      for (const [sentence, changes, ...ids] of examples[level]) {
        it(sentence, () => {
          const result = assess({ ...ordinary, ...changes });
          expect(result.level).to.equal(level);
          expect(result.rules.map(({ id }) => id)).to.include.members(ids);
          expect(result.unanswered).to.deep.equal([]);
        });
      }
    });
  }

  it('has an example of every rule', () => {
    const named = levels.flatMap((level) => examples[level].flatMap(([, , ...ids]) => ids));
    expect(new Set<string>(named)).to.have.all.keys(rules.map(({ id }) => id));
  });
});

describe('the level, with one answer changed', () => {
  for (const id of questionIds) {
    if (id === 'pain') continue;
    for (const option of optionsOf(id)) {
      const expected = (alone[id] as Record<string, string>)[areaOf(option)] ?? 'self-care';
      it(`is ${expected} with ${id}: ${option}`, () => {
        expect(assess(withAnswer(id, answerOf(id, option))).level).to.equal(expected);
      });
    }
  }

  painAlone.forEach((level, pain) => {
    it(`is ${level} with pain: ${pain}`, () => {
      expect(assess({ ...ordinary, pain }).level).to.equal(level);
    });
  });

  it('needs no answer to a follow-up that nothing opens', () => {
    const followUps = Object.fromEntries(Object.keys(opened).map((id) => [id, undefined]));
    expect(assess({ ...ordinary, ...followUps }).level).to.equal('self-care');
  });
});

describe('the level, on either side of a threshold', () => {
  for (const [sentence, changes, id, byOption] of grids) {
    for (const [option, level] of Object.entries(byOption)) {
      it(`is ${level} with ${sentence}, ${id}: ${option}`, () => {
        const answers = { ...ordinary, ...changes, [id]: answerOf(id, option) };
        expect(assess(answers).level).to.equal(level);
      });
    }
  }
});

describe('the level, by when the massage was and how it goes on (6.3)', () => {
  for (const massage of optionsOf('massage') as (keyof typeof course)[]) {
    for (const trend of optionsOf('trend') as (keyof (typeof course)['today'])[]) {
      course[massage][trend].forEach((level, index) => {
        const pain = 3 + index;
        it(`is ${level} at ${pain}/10, massage: ${massage}, trend: ${trend}`, () => {
          expect(assess({ ...ordinary, massage, trend, pain }).level).to.equal(level);
        });
      });
    }
  }
});
