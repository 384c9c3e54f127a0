import type { MapView } from '../../session/state.js';
import type { Area, Side } from '../../triage/internal.js';

/** Half a body, drawn to fill 280 px of widget; the other half is its mirror image. */
export const outline =
  'M-1 3c14 0 22 11 22 25 0 12-3 19-6 25 0 9 2 15 11 19 12 5 24 6 31 11 10 6 13 19 16 34 4 19 11 31 16 46 5 16 9 32 13 45 4 9 8 18 7 28-2 11-12 13-16 4-4-10-4-18-7-27-7-16-15-32-19-45-4-11-9-27-13-38-1 16-6 32-7 48 0 12 4 26 5 44 2 24 0 54-3 78-2 16-4 26-3 40 2 22-7 48-11 70-1 6 2 10 7 16 3 6-1 11-9 11-9 1-14-3-15-9 0-6 1-14 1-20-1-14-3-32-4-52 0-16 2-26 1-44-2-26-8-48-12-70L-1 240';

/** It tells the front from the back at once. */
export const face = 'M-8 27v3M8 27v3M-6 41Q0 44 6 41';

/**
 * An area in a figure: where it begins, since its name stands above; the half of it on the right of
 * the picture, which is cut to the outline; where its backbone or middle ends, if it has one.
 */
export type Shape = readonly [top: number, half: string, spineEnd?: number];

const head: Shape = [0, 'M-30 0H30V54Q0 64-30 54z'];
const shoulders: Shape = [72, 'M39 60Q38 92 44 128L92 110 80 60z'];
const arms: Shape = [110, 'M54 124L92 110 120 260H80z'];
const legs = {
  hips: [200, 'M0 200Q30 200 60 194V240Q30 248 0 240z'],
  thighs: [240, 'M0 240Q30 248 60 240V328Q30 338 0 328z'],
  calves: [328, 'M0 328Q30 338 60 328V404Q30 410 0 404z'],
  feet: [404, 'M0 404Q30 410 60 404V440H0z'],
} as const satisfies { readonly [A in Area]?: Shape };

/** What each figure shows, from top to bottom: a name is painted over what was drawn before it. */
export const figures: Readonly<Record<MapView, { readonly [A in Area]?: Shape }>> = {
  back: {
    head,
    neck: [58, 'M13 57V106Q28 108 41 104 38 84 39 60z', 106],
    shoulders,
    'upper-back': [106, 'M13 106Q28 108 41 104L43 120 55 124 56 136Q30 142 13 139z', 139],
    'mid-back': [139, 'M13 139Q30 142 56 136L60 165Q30 171 13 169z', 169],
    arms,
    'lower-back': [169, 'M13 169Q30 171 60 165V194Q30 200 13 200z', 200],
    ...legs,
  },
  front: {
    head,
    neck: [58, 'M0 60Q20 59 39 50 38 84 41 99L0 93z'],
    shoulders,
    chest: [93, 'M13 95L41 99 44 128 55 124V127Q30 140 13 137z', 156],
    arms,
    ribs: [134, 'M13 137Q30 140 55 127V196H49L40 171 32 165 13 157z'],
    belly: [156, 'M13 157L32 165 40 171 49 196 60 194Q30 200 13 200z', 200],
    ...legs,
  },
};

/**
 * The sides from left to right as the picture shows them: who looks at a back sees its left on the
 * left, who looks at a face sees its left on the right.
 */
export const order: Readonly<Record<MapView, readonly Side[]>> = {
  back: ['left', 'spine', 'right'],
  front: ['right', 'middle', 'left'],
};
