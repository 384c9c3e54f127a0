import type { Words } from '../schema.js';
/** The screen of a result, and what can be handed on. */
export declare const result: Pick<Words, 'result' | 'scale' | 'course' | 'summary' | 'outcomes'>;
