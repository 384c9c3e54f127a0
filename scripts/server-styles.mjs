import { load } from './load.mjs';

/** @type {typeof import('../src/element/server-styles.js')} The style sheet that is published as a file. */
export const { serverStyles } = await load('src/element/server-styles.ts');
