import { expect } from 'chai';
import { isAboveUsual } from '../../../src/session/diary/index.js';

describe('whether a pain is more than the usual course has', () => {
  for (const [days, most] of [
    // It may start within hours, and be at its worst then.
    [0, 5],
    [1, 5],
    [2, 5],
    [3, 5],
    [4, 4],
    [5, 3],
    [5.5, 2],
    [6, 2],
    [7, 1],
    [8, 0],
    [8.2, 0],
    [20, 0],
  ] as const) {
    it(`is so above ${most}, ${days} days after the massage`, () => {
      const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
      expect(scores.filter((pain) => !isAboveUsual(days, pain)).at(-1)).to.equal(most);
      expect(scores.filter((pain) => isAboveUsual(days, pain))[0]).to.equal(most + 1);
    });
  }
});
