import type { Words } from '../schema.js';
/** The picture of the body. */
export declare const body: Pick<Words, 'sides' | 'place' | 'map'>;
