/**
 * The server command `emulate-features`, with a payload such as `{ 'forced-colors': 'active' }`;
 * `{}` resets. The runner's own `emulateMedia` ignores forced colours without a word.
 */
export function mediaPlugin() {
  // An override lives as long as the session that set it, so a second session could not reset it.
  const sessions = new WeakMap();

  async function open(page) {
    const session = await page.createCDPSession();
    sessions.set(page, session);
    // The runner uses a page again for the next test file, which must not inherit an override.
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) emulate(session, {}).catch(() => {});
    });
    return session;
  }

  const emulate = (session, features) =>
    session.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });

  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      const page = session.browser.getPage(session.id);
      await emulate(sessions.get(page) ?? (await open(page)), payload ?? {});
      return true;
    },
  };
}
