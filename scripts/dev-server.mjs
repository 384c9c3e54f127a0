import { hostPages } from './host-pages.mjs';
import { sourcesPlugin } from './sources-plugin.mjs';

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
    // Pages under demo/ may import the sources: `import '../src/index.ts'`.
    plugins: [sourcesPlugin(), await hostPages()],
    ...config,
  },
});
