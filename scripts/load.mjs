import { build } from 'esbuild';

/**
 * A module of src/ with all that it imports, for scripts and tests that run in Node.
 *
 * @param {string} path
 */
export async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    loader: { '.css': 'text' },
  });
  const base64 = outputFiles.map(({ contents }) => Buffer.from(contents).toString('base64'));
  return import(`data:text/javascript;base64,${base64.join()}`);
}
