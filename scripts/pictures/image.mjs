import sharp from 'sharp';

/**
 * Four bytes a pixel.
 *
 * @typedef {{ data: Buffer, width: number, height: number }} Image
 * @typedef {{ left: number, top: number, width: number, height: number }} Box
 */

// No screen has it all over: what is not there differs from all that is.
const nothing = 0x808080ff;

/**
 * What stands in this box; past the edge of the image there is plain grey.
 *
 * @param {Image} image
 * @param {Box} box
 * @returns {Image}
 */
export function part(image, { left, top, width, height }) {
  const grey = Buffer.alloc(4);
  grey.writeUInt32BE(nothing);
  const data = Buffer.alloc(4 * width * height, grey);
  const right = Math.min(left + width, image.width);
  for (let row = 0; row < Math.min(height, image.height - top); row += 1) {
    const start = (top + row) * image.width;
    image.data.copy(data, 4 * row * width, 4 * (start + left), 4 * (start + right));
  }
  return { data, width, height };
}

/**
 * Images in a row.
 *
 * @param {readonly Image[]} images
 * @returns {Image}
 */
export function beside(images) {
  const height = Math.max(...images.map((image) => image.height));
  const all = images.map((image) => part(image, { left: 0, top: 0, width: image.width, height }));
  const rows = Array.from({ length: height }, (_, row) =>
    all.map(({ data, width }) => data.subarray(4 * row * width, 4 * (row + 1) * width)),
  );
  const width = all.reduce((sum, image) => sum + image.width, 0);
  return { data: Buffer.concat(rows.flat()), width, height };
}

/**
 * Images in a column.
 *
 * @param {readonly Image[]} images
 * @returns {Image}
 */
export function below(images) {
  const width = Math.max(...images.map((image) => image.width));
  const all = images.map((image) => part(image, { ...image, left: 0, top: 0, width }));
  const height = all.reduce((sum, image) => sum + image.height, 0);
  return { data: Buffer.concat(all.map(({ data }) => data)), width, height };
}

/** @param {Uint8Array} png */
export async function decoded(png) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

// More would double the file. A palette that fits the picture would lose its rare colours.
const shades = 12;

/** @param {number} value */
const nearest = (value) =>
  Math.round((Math.round((value / 255) * (shades - 1)) * 255) / (shades - 1));

/**
 * A small PNG: of each of red, green and blue there are but a few shades.
 *
 * @param {Image} image
 */
export const encoded = ({ data, width, height }) =>
  sharp(Buffer.from(data.map(nearest)), { raw: { width, height, channels: 4 } })
    .png({ palette: true, quality: 100, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
