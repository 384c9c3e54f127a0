import { expect } from 'chai';
import {
  assess,
  evaluate,
  isAbove,
  levels,
  levelSoFar,
  rules,
  ruleSources,
  signSources,
  type Level,
} from '../../src/triage/internal.js';
import { changes, combinations, holds, report, slow } from './every.js';

describe('rules', () => {
  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length);
  });

  it('have a source each, as the signs have', () => {
    const lists = { ...ruleSources, ...signSources };
    const without = Object.entries(lists).filter(([, sources]) => sources.length === 0);
    expect(without).to.deep.equal([]);
  });

  it('stand with the most urgent first, as an assessment reads them', () => {
    const order = rules.map(({ level }) => levels.indexOf(level));
    expect(order).to.deep.equal([...order].sort((a, b) => b - a));
  });

  it('name every level above self-care, and self-care never', () => {
    const named = new Set<Level>(rules.map(({ level }) => level));
    expect([...named]).to.have.members(levels.filter((level) => level !== 'self-care'));
  });
});

describe('each rule, in every combination of the answers that it looks at', () => {
  let tried = 0;
  after(() => report('Rules', tried));

  for (const { id, level, when } of rules) {
    it(`${id}: at least ${level} exactly when its condition holds`, () => {
      const seen = new Set<boolean>();
      for (const answers of combinations(when)) {
        tried++;
        const expected = holds(when, answers);
        seen.add(expected);
        const right =
          (evaluate(when, answers) === true) === expected &&
          !(expected && isAbove(level, levelSoFar(answers)));
        // Not an assertion each time: there are too many.
        if (!right) expect.fail(JSON.stringify(answers));
      }
      expect([...seen]).to.have.members([true, false]);
    }).timeout(slow);
  }

  it('is among the rules of an assessment exactly when its condition holds', () => {
    for (const { answers } of changes) {
      const fired = assess(answers).rules.map(({ id }) => id);
      const expected = rules.filter(({ when }) => holds(when, answers)).map(({ id }) => id);
      expect(fired, JSON.stringify(answers)).to.have.members(expected);
    }
  }).timeout(slow);
});
