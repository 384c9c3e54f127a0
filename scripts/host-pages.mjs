import { load } from './load.mjs';

const listen = '<script src="/test/hosts/listen.ts"></script>';
/** @param {string} page */
const addressOf = (page) =>
  new URL(page, 'http://host/demo/hosts/').href.slice('http://host'.length);

/**
 * Serves the host pages with the headers of their list. With `listens` their console is heard by the
 * page around them; with `bare` at the end of the query they come without their scripts.
 *
 * @returns {Promise<NonNullable<import('@web/dev-server').DevServerConfig['plugins']>[number]>}
 */
export async function hostPages({ listens = false } = {}) {
  /** @type {typeof import('../demo/hosts/hosts.js')} */
  const { hosts } = await load('demo/hosts/hosts.ts');
  /** @param {string} address */
  const hostOf = (address) => hosts.find(({ page }) => addressOf(page) === address);
  return {
    name: 'host-pages',
    transform({ url, path, body }) {
      const address = url.replace(/[?&]bare$/, '');
      const host = hostOf(address) ?? hostOf(path);
      if (!host) return undefined;
      const page = String(body);
      const shown = address === url ? page : page.replace(/<script[^]*?<\/script>/g, '');
      return {
        body: listens ? shown.replace('<head>', `<head>${listen}`) : shown,
        headers: host.headers,
        transformCache: false,
      };
    },
  };
}
