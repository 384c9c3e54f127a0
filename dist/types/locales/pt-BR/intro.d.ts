import type { Words } from '../schema.js';
/** How long the questions take in ordinary soreness; `npm run docs` holds it against the words. */
export declare const minutes = 6;
/** The first screen, and how it works. */
export declare const intro: Pick<Words, 'heading' | 'intro' | 'about'>;
