/**
 * Serves pages that a test writes, just as they are: it posts the markup and is told the path. A page
 * of a frame's `srcdoc` would do, but in Firefox a policy's 'self' is nothing there.
 *
 * @returns {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]}
 */
export function writtenPages() {
  /** @type {Buffer[]} */
  const pages = [];
  return async (context, next) => {
    if (!context.path.startsWith('/host-page/')) return next();
    if (context.method === 'POST') {
      const chunks = [];
      for await (const chunk of context.req) chunks.push(chunk);
      context.body = `/host-page/${pages.push(Buffer.concat(chunks)) - 1}`;
    } else {
      context.type = 'html';
      context.body = pages[Number(context.path.split('/').at(-1))];
    }
  };
}
