import type { Words } from '../schema.js';
/** Arabic. Not reviewed by a clinician or a native reader yet. */
export declare const ar: Words;
