import type { Condition, OptionOf, QuestionId } from './questions.js';
/**
 * The answer to `question` is, or has among it, one of `values`. An area of the body stands for each
 * of its places.
 */
export declare const is: <Id extends QuestionId>(question: Id, ...values: readonly OptionOf<Id>[]) => Condition;
/** The score given to `question` is at least `value` (0 to 10). */
export declare const min: (question: QuestionId, value: number) => Condition;
/** Every one of the conditions holds. */
export declare const all: (...of: readonly Condition[]) => Condition;
/** At least one of the conditions holds. */
export declare const any: (...of: readonly Condition[]) => Condition;
