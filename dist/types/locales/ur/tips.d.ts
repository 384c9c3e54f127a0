import type { Words } from '../schema.js';
/** Tip cards, what people ask, and why a massage can leave one sore. */
export declare const tips: Pick<Words, 'tips' | 'faqs' | 'causes'>;
