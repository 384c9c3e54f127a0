import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/engines/chromium.mjs';

const page = (style) => `<!doctype html><html lang=en-GB><meta charset=utf-8><title>Page</title>
  <style>body { background: #fff; color: #222; } ${style}</style>
  <soreness-checker show="check"><p>Fallback</p></soreness-checker>
  <script src="/dist/soreness-checker.js"></script>`;

const server = createServer(async ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://host');
  const isPage = pathname === '/page';
  response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'text/javascript' });
  response.end(
    isPage
      ? page(searchParams.get('style') ?? '')
      : await readFile(`.${pathname}`).catch(() => undefined),
  );
});

let browser;
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { launchOptions, missing } = await chromium.find();
  assert.ok(launchOptions, missing);
  browser = await puppeteer.launch({
    ...launchOptions,
    // As Android's "Dark theme for sites", Samsung Internet and Opera do.
    args: [
      ...launchOptions.args,
      '--enable-features=WebContentsForceDark',
      '--blink-settings=forceDarkModeEnabled=true',
    ],
  });
});
after(async () => {
  await browser?.close();
  server.close();
});

/** Runs in the page: the answers that lead to a level; `no` and the first option to all the rest. */
function answerAll(given) {
  const { shadowRoot } = document.querySelector('soreness-checker');
  const find = (selector) => shadowRoot.querySelector(selector);
  find('.check .buttons .fill').click();
  for (let screen = 0; screen < 30 && find('fieldset[data-question]'); screen += 1) {
    // Twice, since an answer can bring a follow-up question to the same screen.
    for (let round = 0; round < 2; round += 1) {
      for (const field of shadowRoot.querySelectorAll('fieldset[data-question]')) {
        if (field.querySelector(':checked')) continue;
        const value = given[field.dataset.question] ?? 'no';
        (
          field.querySelector(`input[value="${value}"]`) ??
          field.querySelector('input[value=none]') ??
          field.querySelector('input')
        ).click();
      }
    }
    find('.check .buttons .fill').click();
  }
}

/** Runs in a page: how the words stand out from the ground in a picture, as it is painted. */
async function ratioIn(data) {
  const image = Object.assign(new Image(), { src: `data:image/png;base64,${data}` });
  await image.decode();
  const { width, height } = image;
  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data: bytes } = pen.getImageData(0, 0, width, height);
  const counts = new Map();
  for (let at = 0; at < bytes.length; at += 4) {
    const key = bytes.slice(at, at + 3).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const light = (key) => {
    const [r, g, b] = key.split(',').map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // The most frequent colour is the ground; what differs most from it is that of the words.
  const [[ground]] = [...counts].sort(([, one], [, other]) => other - one);
  const ratios = [...counts.keys()].map((key) => {
    const [low, high] = [light(ground), light(key)].sort((one, other) => one - other);
    return (high + 0.05) / (low + 0.05);
  });
  return { ground, ratio: Math.max(...ratios) };
}

/** The words of these elements, each as it is painted. */
async function measure(tab, selectors) {
  const told = [];
  for (const selector of selectors) {
    const handle = await tab.evaluateHandle(
      (each) => document.querySelector('soreness-checker').shadowRoot.querySelector(each),
      selector,
    );
    const picture = await handle.asElement().screenshot({ encoding: 'base64' });
    const plain = await browser.newPage();
    const { ground, ratio } = await plain.evaluate(ratioIn, picture);
    await plain.close();
    if (ratio < 4.5) told.push(`${selector}: ${ratio.toFixed(2)} on ${ground}`);
  }
  return told;
}

const head = ['.band .title', '.band p'];
const levels = {
  doctor: { massage: 'four-to-seven-days', trend: 'same', pain: 5 },
  emergency: { chest: 'yes' },
};
const accent = 'soreness-checker { --soreness-accent: #ffb300; }';
const cases = [
  ['where no preference is told', '', 'light'],
  ['where the preference is dark', '', 'dark'],
  ['where the preference is dark, with an accent of the site', accent, 'dark'],
];

for (const [where, style, scheme] of cases) {
  test(`a browser that darkens all sites leaves what is filled readable ${where}`, async () => {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 800, height: 900 });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const address = `http://127.0.0.1:${server.address().port}/page?`;
    const told = [];
    for (const [level, given] of Object.entries(levels)) {
      await tab.goto(address + new URLSearchParams({ style }), { waitUntil: 'load' });
      // Otherwise the test would say nothing.
      const { ground } = await tab.screenshot({ encoding: 'base64' }).then(async (picture) => {
        const plain = await browser.newPage();
        const found = await plain.evaluate(ratioIn, picture);
        await plain.close();
        return found;
      });
      assert.ok(
        ground.split(',').every((part) => part < 90),
        `The page is not darkened: ${ground}.`,
      );
      told.push(...(await measure(tab, ['.check .buttons .fill'])));
      await tab.evaluate(answerAll, given);
      await tab.waitForFunction(
        (each) => document.querySelector('soreness-checker').shadowRoot.querySelector(each),
        {},
        `.band.${level}`,
      );
      told.push(...(await measure(tab, head)));
      if (level === 'emergency') told.push(...(await measure(tab, ['.band a.button'])));
    }
    await tab.close();
    assert.deepEqual(told, []);
  });
}
