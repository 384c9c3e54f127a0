import { esbuildPlugin } from '@web/dev-server-esbuild';
import { hostPages } from './host-pages.mjs';

/** Options that serve the repository as it stands, with nothing read from the command line. */
export const devServer = async (config) => ({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: '.',
    nodeResolve: true,
    // Pages under demo/ may import the sources: `import '../src/index.ts'`.
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
      await hostPages(),
    ],
    ...config,
  },
});
