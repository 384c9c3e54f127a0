import { esbuildPlugin } from '@web/dev-server-esbuild';

/** Compiles the sources as they are asked for. What is built is served as it is: that file is the product. */
export function sourcesPlugin() {
  const plugin = esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' });
  const transform = plugin.transform?.bind(plugin);
  return Object.assign(plugin, {
    /** @param {Parameters<NonNullable<typeof transform>>[0]} context */
    transform: (context) => (context.path.startsWith('/dist/') ? undefined : transform?.(context)),
  });
}
