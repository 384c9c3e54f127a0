import type { Words } from '../schema.js';
/** Tip cards, and why a massage can leave one sore. */
export declare const tips: Pick<Words, 'tips' | 'causes'>;
