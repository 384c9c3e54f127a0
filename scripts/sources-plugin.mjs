import { esbuildPlugin } from '@web/dev-server-esbuild';

/**
 * Compiles the sources as they are asked for; a style sheet of theirs is a module of text. What is
 * built is served as it is: that file is the product.
 */
export function sourcesPlugin() {
  const plugin = esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' });
  const { resolveMimeType, transform } = plugin;
  /** @param {string} path */
  const isSheet = (path) => /^\/src\/.*\.css$/.test(path);
  return /** @type {typeof plugin} */ ({
    ...plugin,
    serverStart: plugin.serverStart?.bind(plugin),
    resolveImport: plugin.resolveImport?.bind(plugin),
    transformImport: plugin.transformImport?.bind(plugin),
    resolveMimeType: (context) =>
      isSheet(context.path) ? 'js' : resolveMimeType?.call(plugin, context),
    transform(context) {
      if (isSheet(context.path)) return `export default ${JSON.stringify(context.body)}`;
      return context.path.startsWith('/dist/') ? undefined : transform?.call(plugin, context);
    },
  });
}
