import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startDisplay, startDriver } from './webdriver.mjs';
import { keyboardOf, mouseOf } from './webkit-input.mjs';

// The toolbar of the browser keeps its window from being narrower than 447 px: shrink what is on it.
const toolbar = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }
  image { -gtk-icon-transform: scale(0); }`;

/** A folder for the settings of the browser, so that it neither reads nor writes the user's own. */
function newSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'soreness-checker-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), toolbar);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** The one page of a WebDriver session, as far as the runner calls a page of puppeteer's. */
function pageOf(call) {
  const evaluate = (script, ...args) => call('POST', '/execute/sync', { script, args });
  const sizeInside = () => evaluate('return [innerWidth, innerHeight]');

  /** Waits until the page has this size; `false` when it does not come to it. */
  async function comesTo(width, height) {
    for (let tries = 0; tries < 20; tries += 1) {
      const [innerWidth, innerHeight] = await sizeInside();
      if (innerWidth === width && innerHeight === height) return true;
      await wait(50);
    }
    return false;
  }

  // What the window has around the page, which is known only once it had a size.
  let around = [0, 0];

  async function setViewport({ width, height }) {
    for (let tries = 0; tries < 3; tries += 1) {
      const size = { width: width + around[0], height: height + around[1] };
      const window = await call('POST', '/window/rect', size);
      if (await comesTo(width, height)) return;
      const [innerWidth, innerHeight] = await sizeInside();
      around = [window.width - innerWidth, window.height - innerHeight];
    }
    const made = (await sizeInside()).join(' × ');
    throw new Error(`WebKit made a viewport of ${made}, not of ${width} × ${height}.`);
  }

  const cannot = async () => {
    throw new Error('WebKit emulates no media: itNeeds() of test/engine.ts');
  };

  return {
    browser: () => ({ userAgent: () => evaluate('return navigator.userAgent') }),
    goto: (url) => call('POST', '/url', { url }),
    url: () => call('GET', '/url'),
    evaluate: (run) => evaluate(`return (${run})()`),
    isClosed: () => false,
    on() {},
    setViewport,
    emulateMediaFeatures: cannot,
    emulateMediaType: cannot,
    keyboard: keyboardOf(call),
    mouse: mouseOf(call),
  };
}

/** Starts WebKitGTK's own small browser, as far as the runner calls a browser of puppeteer's. */
export async function launchWebKit(paths) {
  const settings = newSettings();
  // What to undo, in the order to undo it.
  const ends = [];
  let isConnected = true;

  async function close() {
    isConnected = false;
    for (const end of ends.splice(0)) await end();
  }

  try {
    const display = await startDisplay(paths.display);
    ends.unshift(display.end);
    const env = { ...process.env, DISPLAY: display.name };
    for (const kind of ['CONFIG', 'CACHE', 'DATA']) env[`XDG_${kind}_HOME`] = settings;
    const driver = await startDriver(paths.driver, env);
    ends.unshift(driver.end);
    const { sessionId } = await driver.call('POST', '/session', { capabilities: {} });
    const call = (method, place, body) =>
      driver.call(method, `/session/${sessionId}${place}`, body);
    ends.unshift(() => call('DELETE', '').catch(() => {}));
    const page = pageOf(call);
    return {
      isConnected: () => isConnected,
      close,
      defaultBrowserContext: () => ({ newPage: async () => page }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
