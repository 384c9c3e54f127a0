import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a command to its end: its exit code and, unless `show` is set, what it printed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { show?: boolean }} [options]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function run(command, args, { show = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    // On Windows npm and the tools are .cmd files, which only a shell starts.
    const shell = process.platform === 'win32' && command !== process.execPath;
    const out = show ? 'inherit' : 'pipe';
    const child = spawn(command, args, { shell, stdio: ['ignore', out, out], ...options });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Runs a tool that npm installed.
 *
 * @param {string} name
 * @param {string[]} args
 */
export const tool = (name, args) => run(join('node_modules', '.bin', name), args);
