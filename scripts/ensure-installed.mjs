import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import './at-root.mjs';
import { run } from './run.mjs';

/**
 * @param {string} lockfile
 * @returns {Record<string, any>}
 */
function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Whether each package of the lockfile is installed. npm omits the optional ones of other platforms.
 *
 * @param {string} folder
 */
function isInstalled(folder) {
  // npm writes this file last, so an install that was broken off is done again.
  const installed = packagesIn(`${folder}/node_modules/.package-lock.json`);
  const wanted = Object.entries(packagesIn(`${folder}/package-lock.json`));
  return wanted.every(([path, { version, integrity, optional, extraneous }]) => {
    const found = installed[path];
    // The package itself has no path.
    if (!found) return path === '' || optional || extraneous;
    return found.version === version && found.integrity === integrity;
  });
}

/** @param {string} path */
const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Installs the dependencies unless they are what the lockfile says. */
export async function ensureInstalled(folder = '.') {
  if (isInstalled(folder)) return;
  const modules = `${folder}/node_modules`;
  if (isLink(modules)) {
    // An install would empty the folder that others use too.
    console.error(
      `${modules} links to ${realpathSync(modules)}, which is not what package-lock.json says. ` +
        'Run npm ci there, or remove the link.',
    );
    process.exit(1);
  }
  console.log(`Installing dependencies${folder === '.' ? '' : ` of ${folder}`} (npm ci)…`);
  const { code } = await run('npm', ['ci'], { show: true, cwd: folder });
  if (code !== 0) process.exit(code ?? 1);
}
