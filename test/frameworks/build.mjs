import { readFileSync, writeFileSync } from 'node:fs';
import { Eleventy } from '@11ty/eleventy';
import { build } from 'vite';

// Only development builds of the frameworks complain.
process.env.NODE_ENV = 'development';

/** The apps, each with a Vite configuration of its own where its framework needs one. */
const apps = ['react', 'react-server', 'vue', 'svelte', 'solid', 'preact', 'angular'];

/** Where the built app stands on the server of the tests. */
const base = (name) => `/test/frameworks/.built/${name}/`;

const bundle = (name, options) =>
  build({
    root: name,
    base: base(name),
    mode: 'development',
    logLevel: 'warn',
    build: { outDir: `../.built/${name}`, emptyOutDir: false, minify: false, ...options },
  });

/** Puts what the server renders into the page that the browser gets. */
async function renderOnServer(name) {
  await bundle(name, { ssr: 'server.tsx' });
  const { render } = await import(new URL(`.built/${name}/server.js`, import.meta.url));
  const page = `.built/${name}/index.html`;
  writeFileSync(page, readFileSync(page, 'utf8').replace('<!--server-->', render()));
}

for (const name of apps) {
  await bundle(name);
  if (name.endsWith('-server')) await renderOnServer(name);
}

const site = new Eleventy('eleventy', '.built/eleventy', {
  configPath: 'eleventy/eleventy.config.js',
  pathPrefix: base('eleventy'),
  quietMode: true,
});
await site.write();
