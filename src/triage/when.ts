/** Conditions as rules are written with them: they name questions and options that there are. */
import * as conditions from './conditions.js';
import type { Place } from './places.js';
import type { Condition, OptionOf, QuestionId } from './questions.js';

/** What a condition may name: areas of the body as a whole, since each of its places counts as it. */
type Value<Id extends QuestionId> = Exclude<OptionOf<Id>, Place>;

/** The answer to `question` is, or has among it, one of `values`. */
export const is: <Id extends QuestionId>(
  question: Id,
  ...values: readonly Value<Id>[]
) => Condition = conditions.is;

/** The score given to `question` is at least `value` (0 to 10). */
export const min: (question: QuestionId, value: number) => Condition = conditions.min;

/** Every one of the conditions holds. */
export const all: (...of: readonly Condition[]) => Condition = conditions.all;

/** At least one of the conditions holds. */
export const any: (...of: readonly Condition[]) => Condition = conditions.any;
