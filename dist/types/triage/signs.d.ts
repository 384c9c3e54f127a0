import type { Condition } from './questions.js';
import type { Answers } from './questions.js';
/** Whether the answers show a sign of ordinary soreness. */
export type SignState = 'met' | 'not-met' | 'unknown';
/**
 * The six signs of ordinary soreness, from the article. They explain a result and never lower it:
 * no study shows that they tell harmless soreness from harm, so the words say "usually".
 */
export declare const signs: {
    readonly ache: {
        readonly met: Condition;
        readonly notMet: Condition;
    };
    readonly spread: {
        readonly met: Condition;
        readonly notMet: Condition;
    };
    readonly sides: {
        readonly met: Condition;
        readonly notMet: Condition;
    };
    readonly soon: {
        readonly met: Condition;
        readonly notMet: Condition;
    };
    readonly short: {
        readonly met: Condition;
        readonly notMet: Condition;
    };
    readonly movement: {
        readonly met: Condition;
        readonly notMet: Condition;
    };
};
/** The id of a sign of ordinary soreness. */
export type SignId = keyof typeof signs;
/** The ids of the six signs, in the order in which they are shown. */
export declare const signIds: SignId[];
/** The state of each of the six signs; `unknown` when not asked, or too early to tell. */
export declare function readSigns(answers: Answers): Readonly<Record<SignId, SignState>>;
