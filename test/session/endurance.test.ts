import { expect } from 'chai';
import { openHostileDiaries } from '../endurance/hostile-diaries.js';
import { newTally, walkSessions, zones } from '../endurance/session-walk.js';

// The short form of `npm run endurance`.

describe('visitors who do anything in any order, in two tabs', () => {
  const zone = process.env.TZ;
  const setZone = (name: string) => void (process.env.TZ = name);
  after(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  for (const [index, name] of zones.entries()) {
    it(`keep their answers, their level and their diary, from ${name} on`, () => {
      const tally = newTally();
      for (let seed = 1; seed <= 5; seed += 1) {
        setZone(name);
        walkSessions(100 * index + seed, 400, tally, setZone);
      }
      expect(tally.stored).to.be.above(1);
      expect(tally.results['self-care']).to.be.above(0);
      expect(tally.results.emergency).to.be.above(0);
    });
  }
});

describe('a stored text that is spoilt', () => {
  it('is read, or left as it is with a word, and keeps nobody from a check', () => {
    expect(openHostileDiaries(1, 2000)).to.be.within(1, 1999);
  });
});
