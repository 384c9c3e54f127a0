import { esbuildPlugin } from '@web/dev-server-esbuild';

/** Options that serve the repository as it stands, with nothing read from the command line. */
export const devServer = (config) => ({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: '.',
    nodeResolve: true,
    // Pages under demo/ may import the sources: `import '../src/index.ts'`.
    plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
    ...config,
  },
});
