import { readFileSync } from 'node:fs';
import '../at-root.mjs';
import { launchChromium } from '../engines/chromium.mjs';
import { bundle } from '../load.mjs';
import { decoded, part, shaded } from './image.mjs';

/** @type {{ mode: string, scheme?: string, dir?: 'ltr' | 'rtl', forced?: string }[]} */
const looks = [
  { mode: 'light' },
  { mode: 'dark', scheme: 'dark' },
  { mode: 'right to left', dir: 'rtl' },
  { mode: 'forced colours', forced: 'active' },
];

/** Long words, and another direction. */
const languages = [
  { mode: 'German', lang: 'de' },
  { mode: 'Arabic', lang: 'ar' },
];

/**
 * Each way in which a scene is drawn, in the order of its pictures.
 *
 * @type {readonly (typeof looks[number] & { name: string, width: number, lang?: string })[]}
 */
export const variants = [
  ...[320, 720].flatMap((width) => looks.map((look) => ({ width, ...look }))),
  ...languages.map((language) => ({ width: 320, ...language })),
].map((variant) => ({ name: `${variant.mode}, ${variant.width} px`, ...variant }));

const columns = 8;
/** So many pixels of the page are one of the picture, in each direction. */
const step = 6;

const packages = {
  'atkinson-hyperlegible-latin': import.meta
    .resolve('@fontsource/atkinson-hyperlegible/package.json'),
  'noto-sans-arabic-arabic': import.meta.resolve('@fontsource/noto-sans-arabic/package.json'),
};
const fonts = Object.entries(packages).flatMap(([name, font]) => {
  return [400, 700].map((weight) => {
    const data = readFileSync(new URL(`files/${name}-${weight}-normal.woff2`, font), 'base64');
    return `@font-face {
      font-family: ${name};
      font-weight: ${weight};
      src: url(data:font/woff2;base64,${data});
    }`;
  });
});

// The address lets scenes have links; nothing is loaded from there.
const page = `<!doctype html><html lang="en-GB"><base href="https://site.invalid/"><style>
  ${fonts.join('')}
  :root { color-scheme: light dark; }
  body { margin: 0; font: 16px/1.5 atkinson-hyperlegible-latin, noto-sans-arabic-arabic; display: grid; align-items: start; }
  figure { margin: 0; box-sizing: border-box; overflow: clip; }
</style>`;

// What would make letters and colours those of one machine.
const same = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** A browser with a page that draws scenes. */
async function open() {
  const browser = await launchChromium({ args: same });
  const tab = await browser.newPage();
  await tab.setOfflineMode(true);
  await tab.emulateTimezone('Europe/London');
  await tab.setContent(page);
  await tab.addScriptTag({ content: await bundle('demo/pictures.ts', 'browser'), type: 'module' });
  return { browser, tab };
}

/**
 * Every scene in one of the variants, by its id.
 *
 * @param {import('puppeteer-core').Page} tab
 * @param {typeof variants[number]} variant
 */
async function takeVariant(tab, { width, dir, lang, scheme = 'light', forced = 'none' }) {
  // By hand, since puppeteer does not know forced-colors.
  const session = await tab.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forced },
    ],
  });
  // With room for the shadow.
  const cell = Math.ceil((width + 16) / step) * step;
  await tab.setViewport({ width: columns * cell, height: 800 });
  const grid = { columns, cell, width, step, dir, lang };
  const places = await tab.evaluate((grid) => globalThis.drawScenes(grid), grid);
  const height = Math.max(...places.map(({ top, height }) => top + height));
  // Scaled like this, and not by the ratio of the screen, the layout stays that of whole pixels.
  const clip = { x: 0, y: 0, width: columns * cell, height, scale: 1 / step };
  const all = shaded(await decoded(await tab.screenshot({ clip })));
  await session.detach();
  const size = (/** @type {number} */ pixels) => Math.round(pixels / step);
  return new Map(
    places.map(({ id, left, top, width, height }) => {
      const box = { left: size(left), top: size(top), width: size(width), height: size(height) };
      return [id, part(all, box)];
    }),
  );
}

/** Pictures of every scene, by its id: one a variant; and which Chromium drew them. */
export async function takePictures() {
  const { browser, tab } = await open();
  try {
    /** @type {Map<string, import('./image.mjs').Image[]>} */
    const scenes = new Map();
    for (const variant of variants) {
      for (const [id, picture] of await takeVariant(tab, variant)) {
        scenes.set(id, [...(scenes.get(id) ?? []), picture]);
      }
    }
    // Within a version nothing is drawn in another way.
    const [chromium = ''] = /\d+/.exec(await browser.version()) ?? [];
    return { scenes, chromium: `${chromium}\n` };
  } finally {
    await browser.close();
  }
}
