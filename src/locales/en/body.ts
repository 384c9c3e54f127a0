import type { Words } from '../schema.js';

/** The picture of the body. */
export const body: Pick<Words, 'sides' | 'place' | 'map'> = {
  sides: { left: 'Left', spine: 'Spine', middle: 'Middle', right: 'Right' },
  place: (area, side) => `${area}, ${side}`,
  map: {
    back: 'Back view',
    front: 'Front view',
    left: 'Your left',
    right: 'Your right',
    side: 'Side of the body',
    turn: { back: 'Show the front view', front: 'Show the back view' },
    marked: 'Selected:',
    remove: 'Remove:',
    keys: 'Use the arrow keys to move, and Space to select. Press Ctrl + Enter to continue.',
    list: 'Or choose from a list',
  },
};
