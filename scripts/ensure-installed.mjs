import { existsSync, statSync } from 'node:fs';
import './at-root.mjs';
import { run } from './run.mjs';

const age = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Installs the dependencies when they are missing or older than the lockfile. */
export async function ensureInstalled() {
  // npm writes this file last, so an install that was broken off is done again.
  if (age('node_modules/.package-lock.json') >= age('package-lock.json')) return;
  console.log('Installing dependencies (npm ci)…');
  const { code } = await run('npm', ['ci'], { show: true });
  if (code !== 0) process.exit(code ?? 1);
}
