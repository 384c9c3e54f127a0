import { expect } from 'chai';
import { fromFirstEdition } from '../../../src/session/diary/first-edition.js';

const now = (old: Record<string, unknown>) => fromFirstEdition(old, 'yesterday');

describe('answers of the first edition', () => {
  it('stay as they are where they were asked in the same words', () => {
    expect(now({ chest: 'no', pain: 3 })).to.deep.equal({ chest: 'no', pain: 3 });
    expect(now({ massage: 'today' })).to.deep.equal({ massage: 'yesterday' });
  });

  it('may be any that it had, and no other', () => {
    const had = {
      'both-legs': ['yes', 'no', 'unsure'],
      side: ['both', 'middle', 'one-treated', 'one-of-two'],
      movement: ['helps', 'no-help', 'untried'],
      onset: ['sudden', 'during', 'same-day', 'next-day', 'two-days', 'later', 'before'],
    };
    for (const [id, answers] of Object.entries(had)) {
      for (const answer of answers) expect(() => now({ [id]: answer }), answer).not.to.throw();
      expect(() => now({ [id]: 'maybe' }), id).to.throw(TypeError, 'These are no answers.');
    }
  });

  for (const [old, answers] of [
    [{ movement: 'untried', quality: ['dull'] }, { quality: ['dull'] }],
    [{ movement: 'no-help', quality: ['dull'] }, { quality: ['dull', 'moving'] }],
    [{ movement: 'helps', quality: ['dull'] }, { quality: ['dull', 'eases'] }],
    // Whatever is stored there; what it comes to is checked.
    [{ quality: 'dull' }, { quality: [] }],
    [{ onset: 'during' }, { began: 'during' }],
    [{ onset: 'next-day' }, { began: 'not-sudden', onset: 'next-day' }],
    [{ side: 'one-of-two', treated: 'yes' }, { treated: 'one-of-two' }],
    [{ side: 'one-of-two', treated: 'no' }, { treated: 'no' }],
    [{ skin: 'yes' }, { 'skin-change': 'yes' }],
    [
      { skin: 'unsure', look: ['none'] },
      { 'skin-change': 'unsure', look: ['hot'] },
    ],
    [
      { clumsy: 'unsure', 'both-legs': 'no' },
      { nerves: 'unsure', 'both-sides': 'unsure' },
    ],
    [{ conditions: ['disc-past'] }, { conditions: ['none'] }],
  ] as const) {
    it(`become those of today: ${JSON.stringify(old)}`, () => {
      expect(now(old)).to.deep.equal(answers);
    });
  }
});
