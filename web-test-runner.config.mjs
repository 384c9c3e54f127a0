import { hostPages } from './scripts/host-pages.mjs';
import { mediaPlugin } from './scripts/media-plugin.mjs';
import { serverRendered } from './scripts/server-rendered.mjs';
import { sourcesPlugin } from './scripts/sources-plugin.mjs';
import { pure } from './scripts/test-in-node.mjs';
import { writtenPages } from './scripts/written-pages.mjs';

/**
 * An error on the console fails the test file, also one that the runner caught outside a test. A test
 * that expects one replaces `console.error` while it runs.
 */
function strictConsole({ type, args }, result) {
  if (type === 'error' && result.passed) {
    result.passed = false;
    result.errors = [{ message: `Unexpected console.error: ${args.join(' ')}` }];
  }
  return !/^Lit is in dev mode|number for an unknown/.test(String(args[0]));
}

export default {
  files: ['test/**/*.test.ts', '!**/node_modules/**', `!test/{${pure}}/**`],
  // Each keeps a core busy.
  concurrentBrowsers: 2,
  concurrency: 1,
  rootDir: '.',
  // Lit as visitors get it: as developers get it, it is slower, and warns on the console.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [sourcesPlugin(), mediaPlugin(), await hostPages({ listens: true })],
  // A sandboxed page has no origin, and may load the modules of a test only when it is told so.
  middleware: [
    writtenPages(),
    serverRendered(),
    (context, next) => {
      context.set('access-control-allow-origin', '*');
      return next();
    },
  ],
  // A slow machine is no failure.
  testFramework: { config: { timeout: 120_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // Every scene in every width and theme takes its time on a slow machine.
  testsFinishTimeout: 900_000,
  coverageConfig: { include: ['src/**/*.ts'], report: false },
  filterBrowserLogs: strictConsole,
  staticLogging: !process.stdout.isTTY,
};
