/**
 * The server command `emulate-features`, with a payload such as `{ 'forced-colors': 'active' }`;
 * `{}` resets. The runner's own `emulateMedia` ignores forced colours without a word.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const mediaPlugin = () => ({
  name: 'emulate-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const features = Object.entries(payload ?? {}).map(([name, value]) => ({ name, value }));
    const browser = /** @type {import('./engines/index.mjs').Launcher} */ (session.browser);
    await browser.getPage(session.id).emulateMediaFeatures(features);
    return true;
  },
});
