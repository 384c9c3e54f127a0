import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/**
 * A launcher of the test runner, with pages that the runner's commands can use.
 *
 * @typedef {import('@web/test-runner').BrowserLauncher & { getPage(session: string): Page }} Launcher
 *
 * @typedef {Pick<import('puppeteer-core').Page, 'emulateMediaFeatures'>} Page
 */

/** @typedef {{ missing: string }} Missing Where something was looked for in vain. */

/**
 * A browser engine that the tests run in.
 *
 * @template Found What its launcher needs.
 * @typedef {object} Engine
 * @property {string} name What people call it.
 * @property {string[]} packages What to install, by the names that Debian has for it.
 * @property {() => Found | Missing | Promise<Found | Missing>} find
 * @property {(found: Found) => Promise<import('@web/test-runner').BrowserLauncher>} launcher
 */

/** @type {Record<string, Engine<any>>} */
export const engines = { chromium, firefox, webkit };

/**
 * Looks for the engines of these ids: what was found of each.
 *
 * @param {string[]} ids
 */
export const findEngines = (ids) =>
  Promise.all(
    Object.entries(engines)
      .filter(([id]) => ids.includes(id))
      .map(async ([, engine]) => ({ engine, found: await engine.find() })),
  );

/**
 * What is said of an engine that is not there.
 *
 * @param {{ engine: Pick<Engine<never>, 'name' | 'packages'>, found: Missing }} looked
 */
export const missingMessage = ({ engine, found }) =>
  `Not tested in ${engine.name}: ${found.missing}. ` +
  `To install, by Debian's names: ${engine.packages.join(' ')}`;
