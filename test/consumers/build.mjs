/** Builds the app with the bundler that is named, into `.built/`: as it comes, with nothing set beside the paths. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { Parcel } from '@parcel/core';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

const entry = 'app/main.js';
const [name] = process.argv.slice(2);
const folder = `.built/${name}`;

/** @type {Record<string, () => unknown>} */
const bundlers = {
  esbuild: () =>
    esbuild({ entryPoints: [entry], bundle: true, minify: true, outfile: `${folder}/main.js` }),
  async rollup() {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    await bundle.write({ file: `${folder}/main.js`, format: 'iife' });
  },
  vite: () =>
    vite({ root: 'app', logLevel: 'warn', build: { outDir: `../${folder}`, emptyOutDir: true } }),
  webpack: () =>
    new Promise((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          entry: `./app/main.js`,
          output: { path: `${import.meta.dirname}/${folder}`, filename: 'main.js' },
        },
        (error, stats) =>
          error || stats?.hasErrors() ? reject(error ?? stats?.toString()) : resolve(undefined),
      );
    }),
  parcel: () =>
    new Parcel({
      entries: 'app/index.html',
      defaultConfig: '@parcel/config-default',
      mode: 'production',
      cacheDir: `${folder}-cache`,
      defaultTargetOptions: { distDir: folder, sourceMaps: false },
    }).run(),
};

await bundlers[name]?.();
// Parcel's workers would hold it.
process.exit();
