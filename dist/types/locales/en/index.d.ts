import type { Words } from '../schema.js';
/** English. Reading age 9 to 11: short sentences, everyday words. */
export declare const en: Words;
