import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import './at-root.mjs';

/**
 * What the manifest says beside its own format, so that a page can make a control for each setting and
 * each variable: the kind of a setting (`text`, `flag`, `oneOf`, `sectionList`, `headingLevel`,
 * `country`, `phone`, `url`, `language`) with the values that there are, and the group of a variable
 * (`colours`, `levels`, `text`, `shape`).
 *
 * @typedef {import('custom-elements-manifest').Attribute & { kind?: string, values?: readonly string[] }} Setting
 * @typedef {import('custom-elements-manifest').CssCustomProperty & { group?: string }} Variable
 */

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
