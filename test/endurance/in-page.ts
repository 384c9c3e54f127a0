/** What `npm run endurance` runs in a page. */
import '../../src/index.js';
import { goToHostileAddresses, setHostileAttributes } from './hostile-page.js';
import { addAndRemove, walkPaths } from './leaks.js';
import { newWidgetTally, walkWidget } from './widget-walk.js';

const endurance = {
  addAndRemove,
  goToHostileAddresses,
  setHostileAttributes,
  walkPaths,
  async walkWidgets(first: number, last: number, steps: number) {
    const tally = newWidgetTally();
    for (let seed = first; seed <= last; seed += 1) await walkWidget(seed, steps, tally);
    return tally;
  },
};

export type Endurance = typeof endurance;

Object.assign(window, { endurance });
