import { Button, Key } from 'selenium-webdriver';

/**
 * WebDriver's code for a key, by the name that the runner's commands have for it.
 *
 * @param {string} key
 */
function codeOf(key) {
  if (key.length === 1) return key;
  const name = key === 'Backspace' ? 'BACK_SPACE' : key.replace(/\B(?=[A-Z])/g, '_').toUpperCase();
  const code = Object.entries(Key).find(([known]) => known === name)?.[1];
  if (typeof code !== 'string') throw new Error(`There is no key "${key}".`);
  return code;
}

/** @typedef {{ button?: 'left' | 'middle' | 'right' }} Options */

const buttons = { left: Button.LEFT, middle: Button.MIDDLE, right: Button.RIGHT };

/**
 * The one page of a driver, as far as the runner calls a page of puppeteer's.
 *
 * @param {import('selenium-webdriver').WebDriver} driver
 */
export function pageOf(driver) {
  const actions = () => driver.actions();

  /** @returns {Promise<[number, number]>} */
  const sizeInside = () => driver.executeScript('return [innerWidth, innerHeight]');

  /**
   * Waits until the page has this size; `false` when it does not come to it.
   *
   * @param {number} width
   * @param {number} height
   */
  const comesTo = (width, height) => {
    const isThere = async () => String(await sizeInside()) === String([width, height]);
    return driver.wait(isThere, 1000, undefined, 50).catch(() => false);
  };

  // What the window has around the page, which is known only once it had a size.
  let around = { width: 0, height: 0 };

  /** @param {{ width: number, height: number }} size */
  async function setViewport({ width, height }) {
    const window = driver.manage().window();
    const place = await window.getRect();
    for (let tries = 0; tries < 3; tries += 1) {
      const outer = { width: width + around.width, height: height + around.height };
      const made = await window.setRect({ ...place, ...outer });
      if (await comesTo(width, height)) return;
      const [innerWidth, innerHeight] = await sizeInside();
      around = { width: made.width - innerWidth, height: made.height - innerHeight };
    }
    const made = (await sizeInside()).join(' × ');
    throw new Error(`WebKit made a viewport of ${made}, not of ${width} × ${height}.`);
  }

  const cannot = async () => {
    throw new Error('WebKit emulates no media: itNeeds() of test/engine.ts');
  };

  return {
    /** @param {string} url */
    goto: (url) => driver.get(url),
    url: () => driver.getCurrentUrl(),
    setViewport,
    emulateMediaFeatures: cannot,
    emulateMediaType: cannot,
    keyboard: {
      /** @param {string} key */
      down: (key) => actions().keyDown(codeOf(key)).perform(),
      /** @param {string} key */
      up: (key) => actions().keyUp(codeOf(key)).perform(),
      /** @param {string} key */
      press: (key) => actions().sendKeys(codeOf(key)).perform(),
      /** @param {string} text */
      type: (text) => actions().sendKeys(text).perform(),
    },
    mouse: {
      /** @type {(x: number, y: number) => Promise<void>} */
      move: (x, y) => actions().move({ x, y, duration: 0 }).perform(),
      /** @param {Options} options */
      down: ({ button = 'left' }) => actions().press(buttons[button]).perform(),
      /** @param {Options} options */
      up: ({ button = 'left' }) => actions().release(buttons[button]).perform(),
      /** @type {(x: number, y: number, options: Options) => Promise<void>} */
      click: (x, y, { button = 'left' }) =>
        actions()
          .move({ x, y, duration: 0 })
          .press(buttons[button])
          .release(buttons[button])
          .perform(),
      reset: () => actions().clear(),
    },
  };
}
