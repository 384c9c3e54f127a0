import { expect } from '@open-wc/testing';
import '../src/index.js';
import { goToHostileAddresses, setHostileAttributes } from './endurance/hostile-page.js';
import { newWidgetTally, walkWidget } from './endurance/widget-walk.js';
import { eachNth } from './engine.js';

// The short form of `npm run endurance`.

describe('a visitor who presses anything in any order', () => {
  for (const seed of eachNth(4, [1, 2, 3, 4, 5, 6, 7, 8])) {
    it(`finds answers, level and diary as they have to be (seed ${seed})`, async () => {
      const tally = newWidgetTally();
      await walkWidget(seed, 150, tally);
      expect(tally.answersSeen).to.be.above(0);
    });
  }
});

describe('a page that means no good', () => {
  it('breaks nothing with any attribute, and runs nothing', async () => {
    expect(await setHostileAttributes(1, 600)).to.be.above(0);
  });

  // More of them in a row an engine does not let a page go to.
  it('opens, moves and breaks nothing with any address', () => goToHostileAddresses(1, 60));
});
