import { type Condition } from './conditions.js';
import type { QuestionId } from './questions.js';
/**
 * Questions that are asked only after certain answers. Everywhere else, a condition on such a
 * question includes this one: an answer left over from before a change of mind counts for nothing.
 */
export declare const followUps: {
    readonly [Id in QuestionId]?: Condition;
};
