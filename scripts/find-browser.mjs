import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import './at-root.mjs';
import { run } from './run.mjs';

const { env, getuid, platform } = process;

// Without these the browser looks for its maker's services, and waits where there is no network.
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const candidates = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

const onPath = () =>
  (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

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
  const { default: chromium } = await import(pathToFileURL(entry));
  return chromium.executablePath();
}

/** Launch options for puppeteer, or the end of the process with one line on what to install. */
export async function findBrowser() {
  if (env.CHROME_PATH && !existsSync(env.CHROME_PATH)) {
    console.error(`CHROME_PATH is ${env.CHROME_PATH}, and there is no such file.`);
    process.exit(1);
  }
  const installed = [env.CHROME_PATH, ...(candidates[platform] ?? []), ...onPath()]
    .filter(Boolean)
    .find((path) => existsSync(path));
  const executablePath = installed ?? (await fromNpm());
  if (!executablePath) {
    console.error('No browser: install Chrome or Chromium, or set CHROME_PATH to one.');
    process.exit(1);
  }
  // Chromium refuses to sandbox for root, as in most containers; the one from npm has no sandbox.
  const args = getuid?.() === 0 || !installed ? [...quiet, '--no-sandbox'] : quiet;
  return { executablePath, args, headless: installed ? true : 'shell' };
}
