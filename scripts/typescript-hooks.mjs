import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const tsconfigRaw = readFileSync(new URL('../tsconfig.json', import.meta.url), 'utf8');

/**
 * The module as the test server compiles it too: only then can coverage of both be merged.
 *
 * @param {string} file
 */
export const compiled = (file) =>
  transformSync(readFileSync(file, 'utf8'), {
    sourcefile: file,
    sourcemap: 'inline',
    loader: 'ts',
    target: 'es2022',
    tsconfigRaw,
  }).code;

/** @type {import('node:module').ResolveHook} */
export function resolve(specifier, context, next) {
  const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

/** @type {import('node:module').LoadHook} */
export function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true };
}
