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
  if (right <= left) return { data, width, height };
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

/** Of light there are twelve steps, of red and blue against it coarse ones: finer ones cost megabytes. */
const steps = { light: 255 / 11, colour: 16 };

/**
 * With few colours, the same ones in every picture: those of a palette of its own would differ between
 * pictures that are nearly alike.
 *
 * @param {Image} image
 * @returns {Image}
 */
export function shaded(image) {
  const data = Buffer.from(image.data);
  const shades = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const light = 0.299 * red + 0.587 * green + 0.114 * blue;
    const stepped = Math.round(light / steps.light) * steps.light;
    const redder = Math.round((red - light) / steps.colour) * steps.colour;
    const bluer = Math.round((blue - light) / steps.colour) * steps.colour;
    const greener = -(0.299 * redder + 0.114 * bluer) / 0.587;
    shades.set([stepped + redder, stepped + greener, stepped + bluer], at);
  }
  return { ...image, data };
}

/**
 * A small PNG of an image that is shaded.
 *
 * @param {Image} image
 */
export const encoded = ({ data, width, height }) =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .png({ palette: true, quality: 100, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
