import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fallback } from '../../src/locales/en/fallback.js';
import { areaIds, areaOf, optionsOf, questionIds, watchActs } from '../../src/triage/internal.js';
import { bundled } from '../../src/locales/all.js';
import { fallbacks } from '../../src/locales/fallbacks.js';
import { en } from '../../src/locales/index.js';

for (const words of bundled) {
  describe(`the words of the language "${words.lang}"`, () => {
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

    it('name each area of the body, and that it is not pain, but no place by itself', () => {
      expect(Object.keys(words.options.areas)).to.have.members([...areaIds, 'none']);
    });

    it('ask each question in words of its own', () => {
      const asked = questionIds.map((id) => words.questions[id].ask);
      expect(new Set(asked).size).to.equal(questionIds.length);
    });

    it('are there for who has no script, with the number to call', () => {
      const own = fallbacks[words.lang];
      const others = Object.values(fallbacks).filter((each) => each && each !== own);
      expect(own?.call('1234')).to.contain('1234');
      expect(others.map((each) => each?.lead)).not.to.include(own?.lead);
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
  const page = readFileSync('src/embed/iframe.html', 'utf8').replace(/\s+/g, ' ');

  it('begins calmly, and then says what to do for each sign of the safety net', () => {
    expect(fallback.lead).to.match(/^Mild soreness .* is common\.$/);
    expect(page).to.contain(fallback.lead);
    for (const act of watchActs) expect(page).to.contain(en.watchActs[act]);
    const missing = Object.entries(en.watches).filter(([, sign]) => !page.includes(sign));
    // These two mean something beside a result alone.
    expect(missing.map(([id]) => id)).to.have.members(['today-waiting', 'slow-later']);
  });

  it('tells the most urgent first', () => {
    const places = watchActs.map((act) => page.indexOf(en.watchActs[act]));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });
});
