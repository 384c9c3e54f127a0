import type { Place } from './places.js';
import type { Condition, OptionOf, QuestionId } from './questions.js';
/** What a condition may name: areas of the body as a whole, since each of its places counts as it. */
type Value<Id extends QuestionId> = Exclude<OptionOf<Id>, Place>;
/** The answer to `question` is, or has among it, one of `values`. */
export declare const is: <Id extends QuestionId>(question: Id, ...values: readonly Value<Id>[]) => Condition;
/** The score given to `question` is at least `value` (0 to 10). */
export declare const min: (question: QuestionId, value: number) => Condition;
/** Every one of the conditions holds. */
export declare const all: (...of: readonly Condition[]) => Condition;
/** At least one of the conditions holds. */
export declare const any: (...of: readonly Condition[]) => Condition;
export {};
