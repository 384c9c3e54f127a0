import type { Words } from '../schema.js';
/** The first screen, and how it works. */
export declare const intro: Pick<Words, 'heading' | 'intro' | 'about'>;
