/**
 * Gives a page the emulation of media that the runner's commands call, by `set({ media, features })`.
 * The runner opens each test file in the same page, so each starts without what the last one set.
 */
export function withEmulation(page, set) {
  const goto = page.goto.bind(page);
  let state = {};
  const change = (part) => set((state = { ...state, ...part }));
  return Object.assign(page, {
    emulateMediaFeatures: (features) => change({ features }),
    emulateMediaType: (media) => change({ media }),
    async goto(...args) {
      if (Object.keys(state).length > 0) await set((state = {}));
      return goto(...args);
    },
  });
}
