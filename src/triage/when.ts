/** Conditions as rules are written with them: they name questions and options that there are. */
import * as conditions from './conditions.js';
import type { Condition, OptionOf, QuestionId } from './questions.js';

/**
 * The answer to `question` is, or has among it, one of `values`. An area of the body stands for each
 * of its places.
 */
export const is: <Id extends QuestionId>(
  question: Id,
  ...values: readonly OptionOf<Id>[]
) => Condition = conditions.is;

/** The score given to `question` is at least `value` (0 to 10). */
export const min: (question: QuestionId, value: number) => Condition = conditions.min;

/** Every one of the conditions holds. */
export const all: (...of: readonly Condition[]) => Condition = conditions.all;

/** At least one of the conditions holds. */
export const any: (...of: readonly Condition[]) => Condition = conditions.any;
