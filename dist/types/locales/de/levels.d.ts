import type { Words } from '../schema.js';
/** What the answers amount to, why, and what to do. */
export declare const levels: Pick<Words, 'levels' | 'reasons' | 'signs' | 'signStates' | 'actions' | 'watchActs' | 'watches'>;
