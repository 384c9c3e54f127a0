/**
 * @typedef {{ launchOptions: import('puppeteer-core').LaunchOptions }} Launched
 * @typedef {{ media?: string | undefined, features?: import('puppeteer-core').MediaFeature[] | undefined }} Emulated
 */

/**
 * Gives a page the emulation of media that the runner's commands call, by `set({ media, features })`.
 * The runner opens each test file in the same page, so each starts without what the last one set.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {(state: Emulated) => Promise<unknown>} set
 */
export function withEmulation(page, set) {
  const goto = page.goto.bind(page);
  /** @type {Emulated} */
  let state = {};
  /** @param {Emulated} part */
  const change = (part) => set((state = { ...state, ...part }));
  return Object.assign(page, {
    /** @param {Emulated['features']} features */
    emulateMediaFeatures: (features) => change({ features }),
    /** @param {Emulated['media']} media */
    emulateMediaType: (media) => change({ media }),
    /** @param {Parameters<typeof goto>} args */
    async goto(...args) {
      if (Object.keys(state).length > 0) await set((state = {}));
      return goto(...args);
    },
  });
}
