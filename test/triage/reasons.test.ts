import { expect } from 'chai';
import { rules, ruleSources, signIds, signSources } from '../../src/triage/internal.js';
import { en } from '../../src/locales/index.js';

describe('every rule', () => {
  for (const { id, reason } of rules) {
    it(`${id} has a reason in words, and a source`, () => {
      expect(en.reasons[reason]).to.be.a('string').and.not.to.equal('');
      expect(ruleSources[id]).to.have.length.above(0);
    });
  }

  it('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length);
  });

  it('stands among those of its level, the most urgent first', () => {
    const order = ['emergency', 'urgent', 'doctor', 'therapist'];
    const levels = rules.map(({ level }) => order.indexOf(level));
    expect(levels).to.deep.equal([...levels].sort((a, b) => a - b));
    expect(Math.min(...levels)).to.equal(0);
  });

  it('has its sources in the table, and nothing else is there', () => {
    expect(Object.keys(ruleSources).sort()).to.deep.equal(rules.map(({ id }) => id).sort());
    expect(Object.keys(signSources)).to.deep.equal(signIds);
  });
});
