import type { Words } from '../schema.js';
/** What all cards share, the signs to read without the check, and the myth cards. */
export declare const cards: Pick<Words, 'grades' | 'cards' | 'myths'>;
