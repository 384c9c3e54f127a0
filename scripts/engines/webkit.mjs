import { inPath } from './find-executable.mjs';

const needed = ['WebKitWebDriver', 'Xvfb'];

/** The paths of what is needed, or what is `missing`. */
function find() {
  const [driver, display] = needed.map((command) => inPath([command]));
  if (driver && display) return { driver, display };
  const missing = needed.filter((command) => !inPath([command]));
  return { missing: `no ${missing.join(' and no ')} in PATH` };
}

/** @type {import('./index.mjs').Engine<{ driver: string, display: string }>} */
export const webkit = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  find,
  async launcher(paths) {
    const { WebKitLauncher } = await import('./webkit-launcher.mjs');
    return new WebKitLauncher(paths);
  },
};
