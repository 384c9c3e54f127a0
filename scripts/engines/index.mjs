import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/**
 * A browser engine that the tests run in.
 *
 * @typedef {object} Engine
 * @property {string} name What people call it.
 * @property {string[]} packages What to install, by the names that Debian has for it.
 * @property {() => object} find What its launcher needs, or `{ missing }`: where it was looked for.
 * @property {(found: object) => Promise<object>} launcher A launcher for the test runner.
 */

/** @type {Record<string, Engine>} */
export const engines = { chromium, firefox, webkit };

/** Looks for the engines of these ids; answers what was found of each. */
export const findEngines = (ids) =>
  Promise.all(ids.map(async (id) => ({ engine: engines[id], found: await engines[id].find() })));

/** What is said of an engine that is not there. */
export const missingMessage = ({ engine, found }) =>
  `Not tested in ${engine.name}: ${found.missing}. ` +
  `To install, by Debian's names: ${engine.packages.join(' ')}`;
