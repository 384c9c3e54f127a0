import type { Words } from '../schema.js';
/** The check before a massage. */
export declare const prepare: Pick<Words, 'prepare'>;
