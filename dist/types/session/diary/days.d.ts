import type { AnswerTo } from '../../triage/internal.js';
/** The number of a local calendar day, counted from 1970: two moments of one day have the same. */
export declare function dayOf(at: number): number;
/** Days ago that the answer to "When was the massage?" can mean: the fewest and the most. */
export declare const daysAgo: Readonly<Record<AnswerTo<'massage'>, readonly [number, number]>>;
/** The answer to "When was the massage?", so many days after it. */
export declare function massageAnswer(days: number): AnswerTo<'massage'>;
/**
 * When to check again (ms): so many hours after `from`, but between 9 and 20 o'clock, when a person
 * is awake to do it. Our own judgement.
 */
export declare function nextCheckAt(from: number, hours: number): number;
