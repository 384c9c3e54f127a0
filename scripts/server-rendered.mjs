/**
 * Serves the widget as a server renders it, with the attributes of the query and a fallback.
 *
 * @returns {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]}
 */
export function serverRendered() {
  return async (context, next) => {
    if (context.path !== '/server-rendered') return next();
    // Only when it is asked for, since the build comes first.
    const { SorenessRenderer, renderToString } = await import('soreness-checker/ssr');
    const { stylesheet, ...attributes } = Object.fromEntries(context.URL.searchParams);
    SorenessRenderer.stylesheet = stylesheet;
    context.type = 'text';
    context.body = renderToString(attributes, '<p>What to watch for</p>');
  };
}
