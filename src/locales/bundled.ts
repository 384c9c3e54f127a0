import { en } from './en/index.js';
import type { Words } from './schema.js';

/**
 * What a page has without another file; the first stands for the languages that are not here. The
 * build puts another language in its place for the script file of that language.
 */
export const bundled: readonly [Words, ...Words[]] = [en];
