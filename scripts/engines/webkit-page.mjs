import { Button, Key } from 'selenium-webdriver';

/** WebDriver's code for a key, by the name that the runner's commands have for it. */
function codeOf(key) {
  const name = key === 'Backspace' ? 'BACK_SPACE' : key.replace(/\B(?=[A-Z])/g, '_').toUpperCase();
  const code = key.length === 1 ? key : Key[name];
  if (!code) throw new Error(`No key "${key}"; there are single letters and the names of keys.`);
  return code;
}

const buttonOf = ({ button = 'left' } = {}) => Button[button.toUpperCase()];

/** The one page of a driver, as far as the runner's commands call a page of puppeteer's. */
export function pageOf(driver) {
  const actions = () => driver.actions();
  const at = (x, y) => actions().move({ x, y, duration: 0 });
  const sizeInside = () => driver.executeScript('return [innerWidth, innerHeight]');

  /** Waits until the page has this size; `false` when it does not come to it. */
  const comesTo = async (width, height) => {
    const isThere = async () => String(await sizeInside()) === String([width, height]);
    return driver.wait(isThere, 1000, undefined, 50).catch(() => false);
  };

  // What the window has around the page, which is known only once it had a size.
  let around = [0, 0];

  async function setViewport({ width, height }) {
    const window = driver.manage().window();
    for (let tries = 0; tries < 3; tries += 1) {
      await window.setRect({ width: width + around[0], height: height + around[1] });
      if (await comesTo(width, height)) return;
      const [[innerWidth, innerHeight], outer] = [await sizeInside(), await window.getRect()];
      around = [outer.width - innerWidth, outer.height - innerHeight];
    }
    const made = (await sizeInside()).join(' × ');
    throw new Error(`WebKit made a viewport of ${made}, not of ${width} × ${height}.`);
  }

  const cannot = async () => {
    throw new Error('WebKit emulates no media: itNeeds() of test/engine.ts');
  };

  return {
    setViewport,
    emulateMediaFeatures: cannot,
    emulateMediaType: cannot,
    keyboard: {
      down: (key) => actions().keyDown(codeOf(key)).perform(),
      up: (key) => actions().keyUp(codeOf(key)).perform(),
      press: (key) => actions().sendKeys(codeOf(key)).perform(),
      type: (text) => actions().sendKeys(text).perform(),
    },
    mouse: {
      move: (x, y) => at(x, y).perform(),
      down: (options) => actions().press(buttonOf(options)).perform(),
      up: (options) => actions().release(buttonOf(options)).perform(),
      click: (x, y, options) =>
        at(x, y).press(buttonOf(options)).release(buttonOf(options)).perform(),
      reset: () => actions().clear(),
    },
  };
}
