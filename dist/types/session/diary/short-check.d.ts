/** The short check of a day: what it asks, and when it is enough. */
import { type Answers, type QuestionId } from '../../triage/internal.js';
import { type Diary } from './diary.js';
/**
 * What the short check of a day asks, by the answers of the check before: how bad it is and where it
 * is going, and again each thing that was not calm then, since an old answer to it may be too good.
 */
export declare const questionsToday: (before: Answers) => readonly QuestionId[];
/** What the short check of a day takes over from the last one, once nothing is said to be new. */
export declare function carriedOver(before: Answers): readonly QuestionId[];
/** The answers with which today's check begins: those of the last one, at today's distance. */
export declare const answersToday: (diary: Diary, at: number) => Answers;
/**
 * Whether a short check may follow the last one: not after help today or now, nor half a check, nor
 * long ago, nor where the clock says that it has yet to come.
 */
export declare const allowsShortCheck: (diary: Diary, at: number) => boolean;
