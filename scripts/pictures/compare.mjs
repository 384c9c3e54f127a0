import pixelmatch from 'pixelmatch';
import { beside, part } from './image.mjs';

/** @typedef {import('./image.mjs').Image} Image */

const options = {
  // The few shades of a baseline are up to 0.1 from what is drawn (black and white are 1 apart).
  threshold: 0.1,
  // At this scale all of a text is edges.
  includeAA: true,
};
// Counted where it is most: what changes is in one place, while edges that another version of the
// browser smooths in its own way are here and there.
const place = { windowSize: 8 };
const tolerated = 4;

/**
 * What differs between two images: undefined where it is within what is tolerated. `picture` has the
 * one, the other, and the pixels that differ, side by side.
 *
 * @param {Image} before
 * @param {Image} now
 */
function difference(before, now) {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const whole = { left: 0, top: 0, width, height };
  const one = part(before, whole);
  const other = part(now, whole);
  /**
   * @param {Buffer | undefined} output
   * @param {typeof options & { windowSize?: number }} how
   */
  const match = (output, how) => pixelmatch(one.data, other.data, output, width, height, how);
  if (match(undefined, { ...options, ...place }) <= tolerated) return undefined;
  const data = Buffer.alloc(one.data.length);
  const pixels = match(data, options);
  return { pixels, picture: beside([one, other, { data, width, height }]) };
}

/**
 * Compares a row of pictures, as one image, with those of now: what differs, and which it is.
 *
 * @param {Image} row
 * @param {readonly Image[]} now
 */
export function differing(row, now) {
  let left = 0;
  return now.flatMap((each, index) => {
    const before = part(row, { left, top: 0, width: each.width, height: row.height });
    left += each.width;
    // Below a picture that is not the highest of its row there is nothing, in both.
    const height = Math.max(row.height, each.height);
    const found = difference(before, part(each, { left: 0, top: 0, width: each.width, height }));
    return found ? [{ index, ...found }] : [];
  });
}
