import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { pageOf } from './webkit-page.mjs';

/**
 * An X server without a screen, on a display that is free: its name, and how to end it.
 *
 * @param {string} path
 */
async function startDisplay(path) {
  // The server writes the number of the display that it took to this file descriptor.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const end = () => server.kill();
  process.once('exit', end);
  const ended = once(server, 'exit').then(() => []);
  const [number] = await Promise.race([
    once(/** @type {import('node:stream').Readable} */ (server.stdio[3]), 'data'),
    ended,
  ]);
  if (!number) throw new Error(`${path} did not start.`);
  return { name: `:${String(number).trim()}`, end };
}

// The toolbar of the browser keeps its window from being narrower than 447 px: shrink what is on it.
const toolbar = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }
  image { -gtk-icon-transform: scale(0); }`;

/** A folder for the settings of the browser, so that it neither reads nor writes the user's own. */
function newSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'soreness-checker-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), toolbar);
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/**
 * Launches WebKitGTK's own small browser for the test runner, by its driver for WebDriver.
 *
 * @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher
 *
 * @implements {BrowserLauncher}
 */
export class WebKitLauncher {
  name = 'WebKit';
  // By this the runner's commands ask for a page, and call it like one of puppeteer's.
  type = 'puppeteer';
  concurrency = 1;
  #paths;
  /** @type {ReturnType<typeof pageOf> | undefined} */
  #page;
  /** @type {string | undefined} */
  #session;
  /** @type {(() => unknown)[]} What to end, the last first. */
  #ends = [];

  /** @param {{ driver: string, display: string }} paths */
  constructor(paths) {
    this.#paths = paths;
  }

  async #start() {
    const display = await startDisplay(this.#paths.display);
    this.#ends.unshift(display.end);
    const settings = newSettings();
    const service = new DriverService.Builder(this.#paths.driver)
      .setHostname('127.0.0.1')
      .addArguments('--host=127.0.0.1')
      .setEnvironment({
        ...process.env,
        DISPLAY: display.name,
        XDG_CONFIG_HOME: settings,
        XDG_CACHE_HOME: settings,
        XDG_DATA_HOME: settings,
      })
      .build();
    this.#ends.unshift(() => service.kill());
    // With a server named, the library looks for no driver, and downloads none.
    const driver = new Builder()
      .disableEnvironmentOverrides()
      .usingServer(await service.start())
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build();
    await driver.getSession();
    this.#ends.unshift(() => driver.quit());
    return pageOf(driver);
  }

  /**
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    this.#page ??= await this.#start();
    this.#session = id;
    await this.#page.setViewport({ width: 800, height: 600 });
    await this.#page.goto(url);
  }

  async stopSession() {
    // Ends what still runs in the page.
    await this.getPage().goto('about:blank');
    this.#session = undefined;
    return {};
  }

  async startDebugSession() {
    throw new Error('Tests are debugged in Chromium or Firefox.');
  }

  /** @param {string} id */
  isActive(id) {
    return id === this.#session;
  }

  getBrowserUrl() {
    return this.getPage().url();
  }

  getPage() {
    if (!this.#page) throw new Error('WebKit has no page: it did not start.');
    return this.#page;
  }

  async stop() {
    for (const end of this.#ends.splice(0)) await end();
  }
}
