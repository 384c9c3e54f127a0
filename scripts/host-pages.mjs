import { load } from './load.mjs';

const folder = '/demo/hosts/';
const listen = '<script src="/test/hosts/listen.ts"></script>';

/**
 * Serves the pages of demo/hosts/ with the headers of their list. With `listens` their console is
 * heard by the page around them; with `bare` in the query they come without their scripts.
 */
export async function hostPages({ listens = false } = {}) {
  const { hosts } = await load('demo/hosts/hosts.ts');
  return {
    name: 'host-pages',
    transform({ url, path, body }) {
      if (!path.startsWith(folder) || !/html$/.test(path)) return undefined;
      const bare = /\?.*\bbare$/.test(url);
      const page = url.slice(folder.length).replace(/[?&]bare$/, '');
      const shown = bare ? body.replace(/<script[^]*?<\/script>/g, '') : body;
      return {
        body: listens ? shown.replace('<head>', `<head>${listen}`) : shown,
        headers: hosts.find((host) => host.page === page)?.headers,
        transformCache: false,
      };
    },
  };
}
