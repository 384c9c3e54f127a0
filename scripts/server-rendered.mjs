/** Serves the widget as a server renders it, with the attributes of the query and a fallback. */
export function serverRendered() {
  return async (context, next) => {
    if (context.path !== '/server-rendered') return next();
    // Only when it is asked for, since the build comes first.
    const { SorenessRenderer, renderToString } = await import('../dist/npm/ssr.js');
    const { stylesheet, ...attributes } = context.query;
    SorenessRenderer.stylesheet = stylesheet;
    context.type = 'text';
    context.body = renderToString(attributes, '<p>What to watch for</p>');
  };
}
