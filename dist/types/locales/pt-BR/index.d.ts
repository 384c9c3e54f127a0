import type { Words } from '../schema.js';
/** Brazilian Portuguese. Not reviewed by a clinician or a native reader yet. */
export declare const ptBR: Words;
