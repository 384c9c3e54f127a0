import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { load } from '../../scripts/load.mjs';
import { differing, tolerances } from '../../scripts/pictures/compare.mjs';
import { beside, decoded, encoded, shaded } from '../../scripts/pictures/image.mjs';

/** A card on a ground, with something like text; `lines` of them, and so dark. */
function drawing({ width = 30, height = 40, lines = 4, card = 0x0b, dots = [], dot = 0x60 } = {}) {
  const data = Buffer.alloc(4 * width * height, 0xff);
  const paint = (x, y, shade) => data.fill(shade, 4 * (y * width + x), 4 * (y * width + x) + 3);
  for (let y = 4; y < 12; y += 1) for (let x = 4; x < width - 4; x += 1) paint(x, y, card);
  for (let line = 0; line < lines; line += 1) {
    for (let x = 4; x < width - 4; x += 1) paint(x, 16 + 4 * line, (x * 37) % 200);
  }
  for (const [x, y] of dots) paint(x, y, dot);
  return shaded({ data, width, height });
}

/** Which of the pictures differ from the row that was kept of others. */
async function indices(before, now, tolerated) {
  const kept = await decoded(await encoded(beside(before)));
  return differing(kept, now, tolerated).map(({ index }) => index);
}

const pair = (change) => [drawing(), drawing(change)];

test('a picture that is as it was is the same, as are a few pixels here and there', async () => {
  assert.deepEqual(await indices(pair(), pair()), []);
  const dots = [2, 12, 22].flatMap((x) => [2, 14, 34].map((y) => [x, y]));
  assert.deepEqual(await indices(pair(), pair({ dots })), []);
});

const changes = {
  'a colour': { card: 0x50 },
  'a line of text more': { lines: 5 },
  'a line of text less': { lines: 3 },
  'a spot': { dots: [0, 1, 2, 3, 4, 5].map((x) => [x, 1]) },
  'a screen that is higher': { height: 46 },
  'a screen that is lower': { height: 35 },
};
for (const [what, change] of Object.entries(changes)) {
  test(`${what} is noticed, in the picture that has it alone`, async () => {
    assert.deepEqual(await indices(pair(), pair(change)), [1]);
    assert.deepEqual(await indices(pair(change), pair()), [1]);
  });
}

test('of curves more is tolerated where another Chromium drew the pictures', async () => {
  const faint = pair({ dots: [0, 1, 2, 3, 4, 5, 6].map((x) => [x, 1]), dot: 0xc8 });
  assert.deepEqual(await indices(pair(), faint, tolerances.other), []);
  assert.deepEqual(await indices(pair(), faint), [1]);
});

test('what differs is shown in red beside the two pictures', async () => {
  const [{ pixels, picture }] = differing(drawing(), [drawing({ card: 0xa0 })]);
  assert.equal(pixels, 22 * 8);
  assert.deepEqual([picture.width, picture.height], [90, 40]);
  const at = 4 * (8 * 90 + 60 + 15);
  assert.deepEqual([...picture.data.subarray(at, at + 3)], [255, 0, 0]);
});

test('every scene has its pictures, and there are no others', async () => {
  const { scenes } = await load('demo/scenes.ts');
  const ids = scenes.map(({ id }) => id);
  const named = readdirSync('test/pictures')
    .filter((name) => name.endsWith('.png'))
    .map((name) => name.slice(0, -4));
  assert.deepEqual(named.sort(), ids.sort());
});
