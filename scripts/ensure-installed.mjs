import { existsSync, statSync } from 'node:fs';
import './at-root.mjs';
import { run } from './run.mjs';

const age = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Installs the dependencies when they are missing or older than the lockfile. */
export async function ensureInstalled(folder = '.') {
  // npm writes this file last, so an install that was broken off is done again.
  const installed = age(`${folder}/node_modules/.package-lock.json`);
  if (installed >= age(`${folder}/package-lock.json`)) return;
  console.log(`Installing dependencies${folder === '.' ? '' : ` of ${folder}`} (npm ci)…`);
  const { code } = await run('npm', ['ci'], { show: true, cwd: folder });
  if (code !== 0) process.exit(code ?? 1);
}
