import './at-root.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();

const { startDevServer } = await import('@web/dev-server');
const { buildDist } = await import('./build.mjs');
const { devServer } = await import('./dev-server.mjs');

await buildDist();

// Without a port it takes a free one, from 8000 on.
const port = Number(process.env.PORT) || undefined;
const options = await devServer({ port, watch: true, clearTerminalOnReload: false });
const { config } = await startDevServer(options);
const address = `http://localhost:${config.port}`;

console.log(`
  Set it up for a page  ${address}/demo/
  Every screen of it    ${address}/demo/gallery.html

  Ctrl+C ends it.
`);
