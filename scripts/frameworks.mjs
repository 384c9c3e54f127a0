import { cpSync, rmSync } from 'node:fs';
import './at-root.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './run.mjs';

const folder = 'test/frameworks';
const installed = `${folder}/node_modules/soreness-checker`;

/** Installs what the apps in the real frameworks need, with the package as `dist/` is now. */
export async function installForApps() {
  await ensureInstalled(folder);
  rmSync(`${installed}/dist`, { recursive: true, force: true });
  for (const part of ['dist', 'package.json']) {
    cpSync(part, `${installed}/${part}`, { recursive: true });
  }
}

/** Builds the apps, for the browsers. */
export async function buildApps() {
  rmSync(`${folder}/.built`, { recursive: true, force: true });
  const { code, output } = await run(process.execPath, ['build.mjs'], { cwd: folder });
  if (code !== 0) throw new Error(`The apps of ${folder} do not build:\n${output}`);
}
