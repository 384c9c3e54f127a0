import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import './at-root.mjs';

/** The custom elements manifest of the public API, as custom-elements-manifest.config.mjs makes it. */
export const manifest = () => cli({ argv: ['analyze'], noWrite: true });

/**
 * What a manifest says of our one element.
 *
 * @param {import('custom-elements-manifest').Package} manifest
 */
export function elementOf({ modules }) {
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((declaration) => 'customElement' in declaration);
  if (!element) throw new Error('There is no element in the manifest.');
  return element;
}
