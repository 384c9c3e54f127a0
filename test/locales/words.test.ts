import { expect } from 'chai';
import { areaOf, optionsOf, questionIds, questions } from '../../src/triage/internal.js';
import { en } from '../../src/locales/index.js';

describe('the English words', () => {
  it('have each option of each question, and no other', () => {
    for (const [id, told] of Object.entries(en.options)) {
      const options = optionsOf(id as keyof typeof en.options);
      const ids = options.filter((option) => option === areaOf(option));
      expect(Object.keys(told), id).to.have.members(ids);
    }
  });

  it('never say that someone has something, or is safe', () => {
    const told = JSON.stringify(en);
    expect(told).not.to.match(
      /you are safe|you are fine|nothing to worry|don’t worry|you have a /i,
    );
  });

  it('name each score', () => {
    const named = [0, 1, 3, 4, 6, 7, 10].map(en.steps.score);
    expect(named).to.deep.equal([
      'no pain',
      'mild',
      'mild',
      'moderate',
      'moderate',
      'severe',
      'severe',
    ]);
  });

  it('ask each question in words of its own', () => {
    const asked = questionIds.map((id) => en.questions[id].ask);
    expect(new Set(asked).size).to.equal(Object.keys(questions).length);
  });
});
