import type { Words } from '../schema.js';
/** What is asked. */
export declare const questions: Pick<Words, 'questions'>;
