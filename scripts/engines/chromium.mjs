import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import '../at-root.mjs';
import { run } from '../run.mjs';
import { withEmulation } from './emulation.mjs';
import { findExecutable } from './find-executable.mjs';

const { env, getuid, platform } = process;

// Without these the browser looks for its maker's services, and waits where there is no network.
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What moves is looked at where it has come to rest; a test of motion asks for it.
  '--force-prefers-reduced-motion',
];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usual = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

const installed = () =>
  findExecutable({
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    usual: usual[platform],
  });

/** A headless Chromium that comes as an npm package, fetched only where no browser is installed. */
async function fromNpm() {
  const folder = resolve('node_modules/.cache/chromium');
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(entry)) {
    console.log('No Chrome or Chromium found: fetching a headless one from npm…');
    const what = ['--no-save', '@sparticuz/chromium@147.0.0'];
    const { code, output } = await run('npm', ['install', '--prefix', folder, ...what]);
    if (code !== 0) return void console.error(output);
  }
  // It unpacks the shared libraries it needs only when it believes to be there.
  env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

/** Launch options for puppeteer, or what is `missing`. */
async function find() {
  const found = installed();
  const noSandbox = [...quiet, '--no-sandbox'];
  if ('path' in found) {
    // It refuses to sandbox for root, as in most containers.
    const args = getuid?.() === 0 ? noSandbox : quiet;
    return { launchOptions: { executablePath: found.path, args, headless: true } };
  }
  const executablePath = env.CHROME_PATH ? undefined : await fromNpm();
  if (!executablePath) return found;
  const headless = /** @type {const} */ ('shell');
  return { launchOptions: { executablePath, args: noSandbox, headless } };
}

/**
 * Starts it; throws where there is none.
 *
 * @param {import('puppeteer-core').LaunchOptions} [more]
 */
export async function launchChromium({ args: moreArgs = [], ...more } = {}) {
  const found = await find();
  if ('missing' in found) throw new Error(`No browser: ${found.missing}.`);
  const { default: puppeteer } = await import('puppeteer-core');
  const { args = [], ...options } = found.launchOptions;
  return puppeteer.launch({ ...options, ...more, args: [...args, ...moreArgs] });
}

/**
 * Past puppeteer, which does not know forced colours.
 *
 * @param {{ browser: import('puppeteer-core').Browser }} opened
 */
async function openPage({ browser }) {
  // What the tests of one page store is not seen by those that run beside it.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // An override lives as long as the session that set it, so a second session could not reset it.
  const session = await page.createCDPSession();
  // Each of the pages that run side by side has the focus.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return withEmulation(page, ({ media = '', features = [] }) =>
    session.send('Emulation.setEmulatedMedia', { media, features }),
  );
}

/** @type {import('./index.mjs').Engine<import('./emulation.mjs').Launched>} */
export const chromium = {
  name: 'Chromium',
  packages: ['chromium'],
  find,
  async launcher({ launchOptions }) {
    const { chromeLauncher } = await import('@web/test-runner-chrome');
    const launcher = chromeLauncher({ launchOptions, createPage: openPage, concurrency: 2 });
    return Object.assign(launcher, { name: 'Chromium' });
  },
};
