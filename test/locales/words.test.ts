import { expect } from 'chai';
import { fallback } from '../../src/locales/en/fallback.js';
import { areaOf, optionsOf, questionIds } from '../../src/triage/internal.js';
import { en, languages } from '../../src/locales/index.js';

for (const [language, words] of Object.entries(languages)) {
  describe(`the words of the language "${language}"`, () => {
    it('say of which language they are', () => {
      expect(words.lang).to.equal(language);
    });

    it('have each option of each question, and no other', () => {
      for (const [id, told] of Object.entries(words.options)) {
        const options = optionsOf(id as keyof typeof words.options);
        const ids = options.filter((option) => option === areaOf(option));
        expect(Object.keys(told), id).to.have.members(ids);
      }
    });

    it('name each score', () => {
      for (let score = 0; score <= 10; score += 1)
        expect(words.steps.score(score)).not.to.equal('');
    });

    it('ask each question in words of its own', () => {
      const asked = questionIds.map((id) => words.questions[id].ask);
      expect(new Set(asked).size).to.equal(questionIds.length);
    });
  });
}

describe('the English words', () => {
  it('never say that someone has something, or is safe', () => {
    const told = JSON.stringify(en);
    expect(told).not.to.match(
      /you are safe|you are fine|nothing to worry|don’t worry|(?<!did )you have a /i,
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
});

describe('the fallback', () => {
  it('says when to get help at once, and when to see a doctor', () => {
    expect(fallback).to.match(/^Get emergency help for chest pain/);
    expect(fallback).to.contain('See a doctor if it is not better after 3 days.');
  });
});
