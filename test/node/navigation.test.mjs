import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/engines/chromium.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
};

/** Serves the files as they are, as a host does. */
const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://host');
  const body = await readFile(`.${pathname}`).catch(() => undefined);
  // No page has an icon, and every browser asks for one.
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  response.writeHead(body ? 200 : 404, {
    'content-type': types[extname(pathname)] ?? 'text/plain',
  });
  response.end(body);
});

let browser;
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { launchOptions, missing } = await chromium.find();
  assert.ok(launchOptions, missing);
  browser = await puppeteer.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
after(async () => {
  await browser?.close();
  server.close();
});

const address = (page) => `http://127.0.0.1:${server.address().port}/demo/hosts/${page}`;

/** A page, and what it says on its console, errors and CSP reports of the browser included. */
async function open(page) {
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(error.message));
  await tab.goto(address(page), { waitUntil: 'load' });
  return { tab, said };
}

const title = (tab) =>
  tab.evaluate(() =>
    document
      .querySelector('soreness-checker')
      .shadowRoot.querySelector('.title')
      .textContent.trim(),
  );
const press = (tab, selector) =>
  tab.evaluate(
    (each) => document.querySelector('soreness-checker').shadowRoot.querySelector(each).click(),
    selector,
  );

test('the npm module works with an import map, as the files are served', async () => {
  const { tab, said } = await open('module.html');
  assert.equal(await title(tab), 'Sore after a massage?');
  assert.deepEqual(said, []);
});

test('left and come back to, the page has its widget with the answers', async () => {
  const { tab, said } = await open('rtl.html');
  await tab.evaluate(() =>
    addEventListener('pageshow', (event) => (window.kept = event.persisted)),
  );
  await press(tab, '.check button.fill');
  await press(tab, 'input[value=no]');
  const asked = await title(tab);
  assert.notEqual(asked, 'Sore after a massage?');
  await tab.goto(address('turbo-away.html'), { waitUntil: 'load' });
  await tab.goBack();
  assert.equal(await tab.evaluate(() => window.kept), true);
  assert.equal(await title(tab), asked);
  await press(tab, 'input:checked');
  assert.deepEqual(said, []);
});
