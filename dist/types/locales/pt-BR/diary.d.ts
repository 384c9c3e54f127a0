import type { Words } from '../schema.js';
/** The diary, and its short check of a day. */
export declare const diary: Pick<Words, 'shortCheck' | 'diary'>;
