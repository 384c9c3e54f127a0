import type { Area, Side } from '../triage/index.js';

/** The side of the body that is looked at. */
export type MapView = 'back' | 'front';

/** Half a body, drawn to fill 280 px of widget; the other half is its mirror image. */
export const outline =
  'M-1 3C13 3 21 14 21 28 21 40 18 47 15 53 15 62 17 68 26 72 38 77 50 78 57 83 67 89 70 102 73 117 77 136 84 148 89 163 94 179 98 195 102 208 106 217 110 226 109 236 107 247 97 249 93 240 89 230 89 222 86 213 79 197 71 181 67 168 63 157 58 141 54 130 53 146 48 162 47 178 47 190 51 204 52 222 54 246 52 276 49 300 47 316 45 326 46 340 48 362 39 388 35 410 34 416 37 420 42 426 45 432 41 437 33 437 24 438 19 434 18 428 18 422 19 414 19 408 18 394 16 376 15 356 15 340 17 330 16 312 14 286 8 264 4 242L-1 240';

/** It tells the front from the back at once. */
export const face = 'M-8 27v3M8 27v3M-6 41Q0 44 6 41';

/** What stands above `top` in a figure is drawn before it, so that no name is painted over. */
export interface Shape {
  /** Where the area begins: its name stands above. */
  readonly top: number;
  /** The area on the right of the picture, cut to the outline; all of one that has no sides. */
  readonly half: string;
  /** The backbone in it. */
  readonly spine?: string;
}

const head: Shape = { top: 0, half: 'M-30 0H30V54Q0 64-30 54z' };
const shoulders: Shape = { top: 72, half: 'M37 60Q37 92 50 129L92 110 80 60z' };
const arms: Shape = { top: 110, half: 'M53 127L92 110 120 260H80z' };
const hips: Shape = { top: 200, half: 'M0 200Q30 200 60 194V240Q30 248 0 240z' };
const legs = {
  thighs: { top: 240, half: 'M0 240Q30 248 60 240V328Q30 338 0 328z' },
  calves: { top: 328, half: 'M0 328Q30 338 60 328V404Q30 410 0 404z' },
  feet: { top: 404, half: 'M0 404Q30 410 60 404V440H0z' },
} as const satisfies { readonly [A in Area]?: Shape };

/** What each figure shows, from top to bottom. */
export const figures: Readonly<Record<MapView, { readonly [A in Area]?: Shape }>> = {
  back: {
    head,
    neck: {
      top: 56,
      half: 'M13 50V99Q28 101 39 97 36 84 37 60z',
      spine: 'M-13 58Q0 62 13 58V99H-13z',
    },
    shoulders,
    'upper-back': {
      top: 97,
      half: 'M13 99Q28 101 39 97L50 129 54 131 60 148Q30 156 13 152z',
      spine: 'M-13 99H13V152H-13z',
    },
    arms,
    'lower-back': {
      top: 150,
      half: 'M13 152Q30 156 60 148V194Q30 200 13 200z',
      spine: 'M-13 152H13V200H-13z',
    },
    hips,
    ...legs,
  },
  front: {
    head,
    neck: { top: 56, half: 'M0 60Q20 59 37 50 36 84 39 97L0 91z' },
    shoulders,
    chest: { top: 91, half: 'M0 91L39 97 50 129 54 132Q30 147 0 137z' },
    arms,
    ribs: { top: 134, half: 'M0 137Q30 147 54 132V196H49Q36 158 0 151z' },
    belly: { top: 151, half: 'M0 151Q36 158 49 196L60 194Q30 200 0 200z' },
    hips,
    ...legs,
  },
};

/**
 * The sides from left to right as the picture shows them: who looks at a back sees its left on the
 * left, who looks at a face sees its left on the right.
 */
export const order: Readonly<Record<MapView, readonly Side[]>> = {
  back: ['left', 'spine', 'right'],
  front: ['right', 'left'],
};
