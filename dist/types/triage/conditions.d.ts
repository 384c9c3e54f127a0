/**
 * A condition on the answers, as data, so that it can be printed, enumerated, and evaluated while
 * answers are still missing. There is no "not": a warning sign can only ever add to the result.
 * `Id` is the ids of the questions that it may name.
 */
export type ConditionOn<Id extends string> = {
    readonly op: 'is';
    readonly question: Id;
    readonly values: readonly string[];
} | {
    readonly op: 'min';
    readonly question: Id;
    readonly value: number;
} | {
    readonly op: 'all';
    readonly of: readonly ConditionOn<Id>[];
} | {
    readonly op: 'any';
    readonly of: readonly ConditionOn<Id>[];
};
/** The answer to `question` is, or has among it, one of `values`. */
export declare const is: <Id extends string>(question: Id, ...values: readonly string[]) => ConditionOn<Id>;
/** The score given to `question` is at least `value` (0 to 10). */
export declare const min: <Id extends string>(question: Id, value: number) => ConditionOn<Id>;
/** Every one of the conditions holds. */
export declare const all: <Id extends string>(...of: readonly ConditionOn<Id>[]) => ConditionOn<Id>;
/** At least one of the conditions holds. */
export declare const any: <Id extends string>(...of: readonly ConditionOn<Id>[]) => ConditionOn<Id>;
