import type { Place } from './places.js';
import type { OptionOf, QuestionId } from './questions.js';

/**
 * A condition on the answers, as data, so that it can be printed, enumerated, and evaluated while
 * answers are still missing. There is no "not": a warning sign can only ever add to the result.
 */
export type Condition =
  | { readonly op: 'is'; readonly question: QuestionId; readonly values: readonly string[] }
  | { readonly op: 'min'; readonly question: QuestionId; readonly value: number }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] };

/** What a condition may name: areas of the body as a whole, since each of its places counts as it. */
type Value<Id extends QuestionId> = Exclude<OptionOf<Id>, Place>;

/** The answer to `question` is, or has among it, one of `values`. */
export const is = <Id extends QuestionId>(
  question: Id,
  ...values: readonly Value<Id>[]
): Condition => ({ op: 'is', question, values });

/** The score given to `question` is at least `value` (0 to 10). */
export const min = (question: QuestionId, value: number): Condition => ({
  op: 'min',
  question,
  value,
});

/** Every one of the conditions holds. */
export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });

/** At least one of the conditions holds. */
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });
