import { inPath } from './find-executable.mjs';

const needed = ['WebKitWebDriver', 'Xvfb'];

/** The paths of what is needed, or what is `missing`. */
function find() {
  const paths = needed.map((command) => inPath([command]));
  const missing = needed.filter((_, index) => !paths[index]);
  if (missing.length > 0) return { missing: `no ${missing.join(' and no ')} in PATH` };
  const [driver, display] = paths;
  return { driver, display };
}

/** @type {import('./index.mjs').Engine} */
export const webkit = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  find,
  async launcher(paths) {
    const { WebKitLauncher } = await import('./webkit-launcher.mjs');
    return new WebKitLauncher(paths);
  },
};
