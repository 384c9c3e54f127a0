import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/engines/chromium.mjs';
import { load } from '../../scripts/load.mjs';

const { ordinary } = await load('test/triage/examples.ts');
const docs = readFileSync('docs/embedding.md', 'utf8');
/** What the docs tell a site to write. */
const sandbox = (/A `sandbox` has to allow[^]*?\n- |A `sandbox`[^]*?\n\n/.exec(docs)?.[0] ?? '')
  .match(/allow-[a-z-]+/g)
  .join(' ');
const allow = /allow="([^"]+)"/.exec(docs)?.[1] ?? '';

const types = { '.html': 'text/html', '.js': 'text/javascript' };
const server = createServer(async ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://host');
  const frame = `<!doctype html><html lang=en><title>Page</title>
    <iframe src="http://127.0.0.1:${server.address().port}/dist/embed.html?country=GB"
      width="700" height="700" ${searchParams.get('frame')}></iframe>`;
  const body = pathname === '/page' ? frame : await readFile(`.${pathname}`).catch(() => undefined);
  response.writeHead(body ? 200 : 404, {
    'content-type': types[extname(pathname)] ?? 'text/html',
  });
  response.end(body);
});

let browser;
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { launchOptions, missing } = await chromium.find();
  assert.ok(launchOptions, missing);
  browser = await puppeteer.launch(launchOptions);
});
after(async () => {
  await browser?.close();
  server.close();
});

/** Opens embed.html in a frame of another origin, goes to a result, and opens all that is closed. */
async function opened(attributes, check) {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  const downloads = [];
  session.on('Browser.downloadWillBegin', ({ suggestedFilename }) =>
    downloads.push(suggestedFilename),
  );
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  try {
    const query = new URLSearchParams({ frame: attributes });
    await page.goto(`http://localhost:${server.address().port}/page?${query}`);
    const frame = page.frames().find((each) => each.url().includes('embed.html'));
    await frame.waitForFunction(() => document.querySelector('soreness-checker')?.shadowRoot);
    await frame.evaluate((answers) => {
      const { shadowRoot } = document.querySelector('soreness-checker');
      const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
      const goOn = () => all('.check .buttons .fill').at(-1).click();
      goOn();
      for (let screen = 0; screen < 30 && all('fieldset').length > 0; screen += 1) {
        for (let round = 0; round < 2; round += 1) {
          for (const field of all('fieldset[data-question]')) {
            for (const option of [answers[field.dataset.question]].flat()) {
              const choice = `input[value="${option}"], input[value^="${option}-"]`;
              const input = field.querySelector(choice);
              if (!input.checked) input.click();
            }
          }
        }
        goOn();
      }
      for (const details of all('details')) details.open = true;
    }, ordinary);
    await check({ frame, downloads, errors });
    assert.deepEqual(errors, []);
    // No diary for the next test; a frame without an origin has none.
    await frame.evaluate(() => origin === 'null' || localStorage.clear());
  } finally {
    await page.close();
    await session.detach();
  }
}

/** Presses a button as a visitor does; tells what the lines that speak say then. */
async function press(frame, name) {
  const button = await frame.evaluateHandle(
    (text) =>
      [...document.querySelector('soreness-checker').shadowRoot.querySelectorAll('button')].find(
        (each) => each.textContent.trim() === text,
      ),
    name,
  );
  await button.asElement().click();
  // Longer than a print dialog may take to begin.
  await wait(1300);
  return frame.evaluate(() => ({
    said: [
      ...document.querySelector('soreness-checker').shadowRoot.querySelectorAll('[role=status]'),
    ]
      .map((each) => each.textContent.trim())
      .join(' '),
    selected: getSelection().toString(),
    frames: document.querySelectorAll('iframe').length,
  }));
}

test('in the frame of the docs each button does its work', async () => {
  assert.match(sandbox, /allow-downloads.*allow-modals/);
  await opened(`sandbox="${sandbox}" allow="${allow}"`, async ({ frame, downloads }) => {
    assert.match((await press(frame, 'Copy')).said, /Copied/);
    await press(frame, 'Download as text');
    assert.deepEqual(downloads, ['summary.txt']);
    await press(frame, 'Keep track on this device');
    await press(frame, 'Save a copy');
    await press(frame, 'Put the next check in my calendar');
    assert.deepEqual(downloads, ['summary.txt', 'diary.json', 'check.ics']);
    // Nobody tells a page whether a file came, so it says what else there is.
    assert.match((await press(frame, 'Download as text')).said, /No file came\?/);
  });
});

test('where a frame may do nothing, each button says so, and leaves nothing behind', async () => {
  await opened('sandbox="allow-scripts"', async ({ frame, downloads }) => {
    const copied = await press(frame, 'Copy');
    assert.match(copied.said, /Copied|This page can’t do that/);
    const printed = await press(frame, 'Print');
    assert.match(printed.said, /This page can’t do that/);
    for (const each of [copied, printed]) {
      assert.match(each.selected, /Soreness after a massage/);
      assert.equal(each.frames, 0);
    }
    assert.match((await press(frame, 'Download as text')).said, /No file came\?/);
    assert.match(
      (await press(frame, 'Keep track on this device')).said,
      /does not let the page save/,
    );
    assert.match((await press(frame, 'Save a copy')).said, /No file came\?/);
    assert.match((await press(frame, 'Put the next check in my calendar')).said, /No file came\?/);
    assert.deepEqual(downloads, []);
  });
});

test('where a frame may not print, it says so, and leaves no frame behind', async () => {
  const noModals = sandbox.replace('allow-modals', '');
  await opened(`sandbox="${noModals}"`, async ({ frame }) => {
    const { said, selected, frames } = await press(frame, 'Print');
    assert.match(said, /This page can’t do that/);
    assert.match(selected, /Soreness after a massage/);
    assert.equal(frames, 0);
  });
});
