import type { MapView } from '../../session/state.js';
import type { Area, Side } from '../../triage/internal.js';

/** A path of pairs of numbers, on the other side. */
export const mirrored = (path: string): string =>
  path.replace(/(-?\d+) ?(-?\d+)/g, (_, x: string, y: string) => ` ${-Number(x)} ${y}`);

/** Half a body of seven heads, its legs a little short: the back is what is asked about most. */
const half =
  'M0 1c12 0 20 13 20 25s-4 16-6 22-2 9-2 16 9 14 19 18 22 10 27 21 4 19 5 29 6 24 10 36 8 31 10 39 8 22 9 31-2 29-6 29-6-14-6-24c0 6-1 10-4 10s-3-9-3-17 2-14 0-22-11-24-15-36-11-45-13-57c-1 16-8 31-8 49s9 40 10 58-5 58-6 66 0 12 0 24-11 35-11 43 4 14 7 20-1 10-9 10-10-7-10-13 0-8 0-16-5-30-6-40 2-16 1-24-11-50-13-62';

export const outline = half + mirrored(half);

/**
 * An area in a figure: its part on the right of the picture, which is cut to the outline; and its
 * backbone or middle, if it has one, with where that begins and ends for a finger.
 */
export type Shape = readonly [right: string, middle?: string, top?: number, end?: number];

/** The backbone between two heights, vertebra by vertebra: it grows stronger downwards. */
function bones(top: number, end: number): string {
  let path = '';
  for (let y = top + 1; y + 7 <= end; y += 10) {
    const half = 3 + Math.round(y / 30);
    path += `M-${half} ${y}h${half * 2}a3 3 0 0 1 0 7h-${half * 2}a3 3 0 0 1 0-7z`;
  }
  return path;
}

const spinal = (right: string, top: number, end: number): Shape => [
  right,
  bones(top, end),
  top,
  end,
];

const head: Shape = ['M-30-9L30-9 30 50Q0 62-30 50z'];
const shoulders: Shape = ['M45 76Q38 90 40 102 41 113 45 121 54 133 80 130L80 76z'];
const arms: Shape = ['M45 121Q54 133 80 130L110 130 110 280 66 280z'];
const legs = {
  thighs: ['M0 238Q26 258 60 236L60 296Q28 304 0 296z'],
  calves: ['M0 296Q28 304 60 296L60 356Q28 362 0 356z'],
  feet: ['M0 356Q28 362 60 356L60 400 0 400z'],
} as const satisfies { readonly [A in Area]?: Shape };

/** What each figure shows, from top to bottom. Where areas overlap, a finger reaches the later. */
export const figures: Readonly<Record<MapView, { readonly [A in Area]?: Shape }>> = {
  back: {
    head,
    neck: spinal('M0 56Q15 56 30 50L45 76Q38 90 40 102 20 98 0 107z', 56, 107),
    shoulders,
    'upper-back': spinal('M0 107Q20 98 40 102 41 113 45 121L47 139Q24 145 0 137z', 107, 137),
    'mid-back': spinal('M0 137Q24 145 47 139L50 162Q26 169 0 167z', 137, 167),
    'lower-back': spinal('M0 167Q26 169 50 162L54 194Q24 190 0 212z', 167, 208),
    arms,
    hips: ['M0 212Q24 190 54 194L60 236Q26 258 0 238z'],
    ...legs,
  },
  front: {
    head,
    neck: ['M0 56Q15 56 30 50L45 76Q40 84 39 90 16 90 0 98z'],
    shoulders,
    chest: [
      'M0 98Q16 90 39 90 38 96 40 102 41 113 45 121L46 124Q26 143 0 136z',
      'M0 98Q12 120 0 138-12 120 0 98z',
      92,
      140,
    ],
    ribs: ['M0 136Q26 143 46 124L54 195 46 190Q36 154 0 149z'],
    belly: [
      'M0 149Q36 154 46 190L54 195Q24 206 0 220z',
      'M0 151Q20 184 0 215-20 184 0 151z',
      150,
      216,
    ],
    arms,
    hips: ['M0 220Q24 206 54 195L60 236Q26 258 0 238z'],
    ...legs,
  },
};

/** Thin lines on the right of the picture by which a body is known: shoulder blade, elbow, calf. */
export const landmarks: Readonly<Record<MapView, string>> = {
  back: 'M17 112Q15 126 27 133M60 170Q65 174 70 171M26 318L26 340',
  front: 'M60 170Q65 174 70 171M20 288Q27 280 34 288M0 184L0 185',
};

/**
 * The sides from left to right as the picture shows them: who looks at a back sees its left on the
 * left, who looks at a face sees its left on the right.
 */
export const order: Readonly<Record<MapView, readonly Side[]>> = {
  back: ['left', 'spine', 'right'],
  front: ['right', 'middle', 'left'],
};
