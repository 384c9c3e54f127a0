import { build } from 'esbuild';

/**
 * A module of the sources with all that it imports, as one text.
 *
 * @param {string} path
 * @param {'node' | 'browser'} platform
 */
export async function bundle(path, platform) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform,
    loader: { '.css': 'text' },
  });
  return outputFiles.map(({ text }) => text).join('');
}

/**
 * A module of src/ with all that it imports, for scripts and tests that run in Node.
 *
 * @param {string} path
 */
export async function load(path) {
  const base64 = Buffer.from(await bundle(path, 'node')).toString('base64');
  return import(`data:text/javascript;base64,${base64}`);
}
