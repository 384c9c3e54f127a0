import type { Words } from '../schema.js';
/** The screens of questions. */
export declare const screens: Pick<Words, 'steps' | 'rows' | 'pages'>;
