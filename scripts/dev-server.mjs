import { hostPages } from './host-pages.mjs';
import { sourcesPlugin } from './sources-plugin.mjs';

/**
 * The builder is what an address without a page leads to.
 *
 * @type {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]}
 */
function toBuilder(context, next) {
  if (!['/', '/demo'].includes(context.path)) return next();
  context.redirect('/demo/');
}

/**
 * Options that serve the repository as it stands, with nothing read from the command line.
 *
 * @param {import('@web/dev-server').DevServerConfig} [config]
 */
export const devServer = async (config) => ({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: '.',
    nodeResolve: true,
    middleware: [toBuilder],
    // Pages under demo/ may import the sources: `import '../src/index.ts'`.
    plugins: [sourcesPlugin(), await hostPages()],
    ...config,
  },
});
