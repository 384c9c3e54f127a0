import type { Words } from '../schema.js';
/** What can be answered. */
export declare const options: Pick<Words, 'options' | 'conditionGroups'>;
