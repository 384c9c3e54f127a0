import pixelmatch from 'pixelmatch';
import { beside, part } from './image.mjs';

/** @typedef {import('./image.mjs').Image} Image */

// At this scale all of a text is edges, so these count.
const options = { includeAA: true };
/** A colour that is another one in half of a place, however little. */
const colour = { threshold: 0.01, windowSize: 8, pixels: 32 };
/**
 * How many pixels of any place of 8 by 8 may differ, and by how much (black and white are 1 apart). In
 * the Chromium that drew the pictures none do; a word that is another is seen. Others smooth curves in
 * their own way: between 147 and 156 up to 28 pixels of a place differ, up to 4 by more than 0.2.
 */
export const tolerances = {
  same: [{ threshold: 0.1, windowSize: 8, pixels: 4 }, colour],
  other: [{ threshold: 0.2, windowSize: 8, pixels: 4 }, colour],
};

/**
 * What differs between two images: undefined where it is within what is tolerated. `picture` has the
 * one, the other, and the pixels that differ, side by side.
 *
 * @param {Image} before
 * @param {Image} now
 * @param {typeof tolerances.same} tolerated
 */
function difference(before, now, tolerated) {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const whole = { left: 0, top: 0, width, height };
  const one = part(before, whole);
  const other = part(now, whole);
  const found = tolerated.find(({ pixels, ...how }) => {
    const most = pixelmatch(one.data, other.data, undefined, width, height, { ...options, ...how });
    return most > pixels;
  });
  if (!found) return undefined;
  const data = Buffer.alloc(one.data.length);
  const { threshold } = found;
  const pixels = pixelmatch(one.data, other.data, data, width, height, { ...options, threshold });
  return { pixels, picture: beside([one, other, { data, width, height }]) };
}

/**
 * Compares a row of pictures, as one image, with those of now: what differs, and which it is.
 *
 * @param {Image} row
 * @param {readonly Image[]} now
 * @param {typeof tolerances.same} [tolerated]
 */
export function differing(row, now, tolerated = tolerances.same) {
  let left = 0;
  return now.flatMap((each, index) => {
    const before = part(row, { left, top: 0, width: each.width, height: row.height });
    left += each.width;
    // Below a picture that is not the highest of its row there is nothing, in both.
    const height = Math.max(row.height, each.height);
    const found = difference(
      before,
      part(each, { left: 0, top: 0, width: each.width, height }),
      tolerated,
    );
    return found ? [{ index, ...found }] : [];
  });
}
