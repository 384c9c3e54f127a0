/**
 * The server command `emulate-features`, with a payload such as `{ 'forced-colors': 'active' }`;
 * `{}` resets. The runner's own `emulateMedia` ignores forced colours without a word.
 */
export const mediaPlugin = () => ({
  name: 'emulate-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const features = Object.entries(payload ?? {}).map(([name, value]) => ({ name, value }));
    await session.browser.getPage(session.id).emulateMediaFeatures(features);
    return true;
  },
});
