import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import './at-root.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { chromium } from './engines/chromium.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '390' },
    height: { type: 'string', default: '800' },
    scale: { type: 'string', default: '1' },
    scheme: { type: 'string', default: 'light' },
    'forced-colors': { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
  },
});
const [page, image] = positionals;
if (!page || !image) {
  console.error(
    'Usage: npm run screenshot -- <path or address> <out.png> [--width 390] [--height 800]' +
      ' [--scale 1] [--scheme dark|light] [--forced-colors] [--full]',
  );
  process.exit(1);
}

await ensureInstalled();
const found = await chromium.find();
if ('missing' in found) {
  console.error(`No browser: ${found.missing}.`);
  process.exit(1);
}
const { default: puppeteer } = await import('puppeteer-core');

/**
 * A server of the repository, and the address of one of its pages.
 *
 * @param {string} path
 */
async function serve(path) {
  const { startDevServer } = await import('@web/dev-server');
  const { devServer } = await import('./dev-server.mjs');
  const server = await startDevServer(await devServer());
  return { server, address: new URL(path, `http://localhost:${server.config.port}`).href };
}

const isAddress = /^(https?|data|about):/.test(page);
if (!isAddress && !existsSync(page.replace(/^\/|[?#].*$/g, '') || '.')) {
  console.error(`There is no ${page} in the repository.`);
  process.exit(1);
}
const { server, address } = isAddress ? { address: page } : await serve(page);

const browser = await puppeteer.launch(found.launchOptions);
const tab = await browser.newPage();
tab.on('pageerror', (error) => console.error('Error in the page:', error));
await tab.setViewport({
  width: Number(values.width),
  height: Number(values.height),
  deviceScaleFactor: Number(values.scale),
});

// By hand, since puppeteer does not know forced-colors.
const session = await tab.createCDPSession();
await session.send('Emulation.setEmulatedMedia', {
  features: [
    { name: 'prefers-color-scheme', value: values.scheme },
    { name: 'forced-colors', value: values['forced-colors'] ? 'active' : 'none' },
  ],
});
await tab.goto(address, { waitUntil: 'load' });
await tab.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
await tab.screenshot({ path: image, fullPage: values.full });

await browser.close();
await server?.stop();
