import { type ActionId, type WatchId } from './advice.js';
import { type Level } from './levels.js';
import { type Page } from './path.js';
import type { Answers, QuestionId } from './questions.js';
import { type Rule } from './rules.js';
import { type SignId, type SignState } from './signs.js';
/** What the answers amount to. */
export interface Assessment {
    /** The highest level that any rule calls for. */
    readonly level: Level;
    /** The rules that called for a level, the highest first. */
    readonly rules: readonly Rule[];
    /** The questions on the path that were not answered; with any, never `self-care`. */
    readonly unanswered: readonly QuestionId[];
    /** The six signs of ordinary soreness. */
    readonly signs: Readonly<Record<SignId, SignState>>;
    /** What to do, the most important first. */
    readonly actions: readonly ActionId[];
    /** What to watch for, and so where to go then; the most urgent first. */
    readonly watches: readonly WatchId[];
    /** Hours until the next check; `undefined` where waiting would be wrong, or all is gone. */
    readonly checkAgainHours: number | undefined;
}
/**
 * Assesses what a visitor answered. Pure: the same answers give the same assessment.
 *
 * `self-care` is earned: an unanswered question yields at least `therapist`, "not sure" about an
 * emergency sign at least `urgent`. It is general education, not a diagnosis.
 *
 * @throws TypeError for anything that is not a set of answers; it names the key, the value and
 * what is allowed.
 */
export declare function assess(answers: Answers): Assessment;
/**
 * `assess` for answers known to be valid, as those of a checkup are: it never throws. The level is
 * `least` at least: what earlier checks call for. `pages` is the path of the answers, where it is
 * known already.
 */
export declare function assessValid(answers: Answers, least?: Level, pages?: readonly Page[]): Assessment;
