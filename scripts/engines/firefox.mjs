import { withEmulation } from './emulation.mjs';
import { findExecutable } from './find-executable.mjs';

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usual = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
};

/** Launch options for puppeteer, or what is `missing`. */
function find() {
  const found = findExecutable({
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    usual: usual[process.platform],
  });
  if ('missing' in found) return found;
  return {
    launchOptions: {
      browser: /** @type {const} */ ('firefox'),
      executablePath: found.path,
      headless: true,
      // Media are emulated from within the browser's own window, see emulate().
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    },
  };
}

/** @type {Record<string, string>} */
const overrides = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/** @param {import('./emulation.mjs').Emulated} state */
function overridesOf({ media = '', features = [] }) {
  const unknown = features.find(({ name }) => !(name in overrides));
  if (unknown) throw new Error(`Firefox emulates ${Object.keys(overrides)}, not ${unknown.name}.`);
  const none = Object.values(overrides).map((property) => [property, 'none']);
  const given = features.map(({ name, value }) => [overrides[name], value]);
  return { ...Object.fromEntries([...none, ...given]), mediumOverride: media };
}

/**
 * Runs a script in the browser's own windows.
 *
 * @param {any} browser Puppeteer's, with the connection that its types keep to themselves.
 * @param {string} expression
 */
async function inWindow({ connection }, expression) {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  for (const { context } of result.contexts) {
    const target = { context };
    const answer = await connection.send('script.evaluate', {
      expression,
      target,
      awaitPromise: false,
    });
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
  }
}

/**
 * WebDriver BiDi has no command for it yet; the developer tools of Firefox set the same.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./emulation.mjs').Emulated} state
 */
function emulate(browser, state) {
  const values = JSON.stringify(overridesOf(state));
  return inWindow(
    browser,
    `for (const each of gBrowser.browsers) Object.assign(each.browsingContext, ${values})`,
  );
}

/**
 * @param {object} opened
 * @param {import('puppeteer-core').Browser} opened.browser
 * @param {import('puppeteer-core').BrowserContext} opened.context
 */
async function openPage({ browser, context }) {
  const page = await context.newPage();
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  // Over BiDi a key is what it types.
  keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
  const goto = page.goto.bind(page);
  page.goto = async (...args) => {
    // A tab that a test opened, or the address bar with it, must not take the keys of the next file.
    await page.bringToFront();
    await inWindow(browser, 'gBrowser.selectedBrowser.focus()');
    return goto(...args);
  };
  return withEmulation(page, (state) => emulate(browser, state));
}

/** @type {import('./index.mjs').Engine<import('./emulation.mjs').Launched>} */
export const firefox = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  find,
  async launcher({ launchOptions }) {
    const { chromeLauncher } = await import('@web/test-runner-chrome');
    // One at a time: only the tab in front has the focus.
    const launcher = chromeLauncher({ launchOptions, createPage: openPage, concurrency: 1 });
    return Object.assign(launcher, { name: 'Firefox' });
  },
};
