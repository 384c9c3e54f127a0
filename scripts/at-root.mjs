import { fileURLToPath } from 'node:url';

// Imported first by every script, so that paths are short and any working directory will do.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/**
 * Was this module started by hand (rather than imported)?
 *
 * @param {ImportMeta} meta
 */
export const isMain = ({ url }) => fileURLToPath(url) === process.argv[1];
