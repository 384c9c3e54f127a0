import type { Words } from '../schema.js';
/** Urdu. Not reviewed by a clinician or a native reader yet. */
export declare const ur: Words;
