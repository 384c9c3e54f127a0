import type { Words } from '../schema.js';

/** The picture of the body. */
export const body: Pick<Words, 'sides' | 'place' | 'map'> = {
  sides: { left: 'Left', spine: 'Spine', middle: 'Middle', right: 'Right' },
  place: (area, side) => `${area}, ${side}`,
  map: {
    back: 'Back',
    front: 'Front',
    left: 'Your left',
    right: 'Your right',
    side: 'Side of the body',
    turn: { back: 'Show the front', front: 'Show the back' },
    marked: 'Selected:',
    remove: 'Remove:',
    keys: 'Use the arrow keys to move, and Space to select.',
    list: 'Or choose from a list',
  },
};
