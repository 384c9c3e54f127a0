import './at-root.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();

const { startDevServer } = await import('@web/dev-server');
const { build } = await import('./build.mjs');
const { devServer } = await import('./dev-server.mjs');
const { freePort } = await import('./free-port.mjs');

await build('dist');

const port = await freePort(Number(process.env.PORT) || 8000);
await startDevServer(await devServer({ port, watch: true, clearTerminalOnReload: false }));

console.log(`
  A page that embeds it  http://localhost:${port}/demo/
  Every screen of it     http://localhost:${port}/demo/gallery.html

  Ctrl+C ends it.
`);
