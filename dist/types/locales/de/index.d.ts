import type { Words } from '../schema.js';
/** German. Not reviewed by a clinician or a native reader yet. */
export declare const de: Words;
