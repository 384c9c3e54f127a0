import type { Words } from '../schema.js';
/** Spanish. Not reviewed by a clinician or a native reader yet. */
export declare const es: Words;
