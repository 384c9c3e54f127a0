import type { Words } from '../schema.js';
/** French. Not reviewed by a clinician or a native reader yet. */
export declare const fr: Words;
