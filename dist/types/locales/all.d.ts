import type { Words } from './schema.js';
/** Every language, English first: it stands for those that are not here. */
export declare const bundled: readonly [Words, ...Words[]];
