import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env } = process;

const folders = () => (env.PATH ?? '').split(delimiter).filter(Boolean);

/**
 * The first of these commands that is in PATH, as a path.
 *
 * @param {string[]} commands
 */
export const inPath = (commands) =>
  folders()
    .flatMap((folder) => commands.map((command) => join(folder, command)))
    .find((path) => existsSync(path));

/**
 * A browser: what the environment variable names, or the first of the commands in PATH or of the
 * `usual` places. `missing` says where it was looked for.
 *
 * @param {{ variable: string, commands: string[], usual?: string[] | undefined }} search
 * @returns {{ path: string } | import('./index.mjs').Missing}
 */
export function findExecutable({ variable, commands, usual = [] }) {
  const named = env[variable];
  if (named) {
    if (existsSync(named)) return { path: named };
    return { missing: `${variable} is ${named}, and there is no such file` };
  }
  const path = usual.find((place) => existsSync(place)) ?? inPath(commands);
  if (path) return { path };
  const places = ['in PATH', ...usual.map((place) => `at ${place}`)].join(' or ');
  return { missing: `no ${commands.join(' or ')} ${places}, and no ${variable}` };
}
