import type { Words } from '../schema.js';
/** What all cards share, and the myth cards. */
export declare const cards: Pick<Words, 'grades' | 'cards' | 'myths'>;
