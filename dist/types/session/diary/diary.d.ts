import { type Answers, type AnswerTo, type Level, type QuestionId } from '../../triage/index.js';
/** One check: when (ms since 1970), and all that held then. */
export interface Entry {
    readonly at: number;
    readonly answers: Answers;
}
/** The checks after one massage, the oldest first; at least one. */
export interface Diary {
    /** The local calendar day of the massage, as `dayOf` numbers it. */
    readonly massageDay: number;
    readonly entries: readonly Entry[];
}
/** The newest check. */
export declare const lastEntry: ({ entries }: Diary) => Entry;
/** Calendar days from the massage to a moment; a clock that was moved back gives no fewer than 0. */
export declare const daysAfter: ({ massageDay }: Diary, at: number) => number;
/** So many checks a diary holds: one a day for almost three years. */
export declare const mostEntries = 1000;
/**
 * The diary with these entries too; one with the same time replaces the one that is there. When there
 * are too many, the oldest go.
 */
export declare function withEntries(diary: Diary, added: readonly Entry[]): Diary;
/** Whether these answers are about the massage of this diary. */
export declare const isSameMassage: (diary: Diary, { massage }: Answers, at: number) => boolean;
/**
 * What the short check of a day asks, by the answers of the check before: how bad it is and where it
 * is going, and again each thing that was not calm then, since an old answer to it may be too good.
 */
export declare const questionsToday: (before: Answers) => readonly QuestionId[];
/** What the short check of a day takes over from the last one, once nothing is said to be new. */
export declare const carriedOver: (before: Answers) => readonly QuestionId[];
/** The answers with which today's check begins: those of the last one, at today's distance. */
export declare const answersToday: (diary: Diary, at: number) => Answers;
export type Trend = AnswerTo<'trend'>;
/**
 * What the pain scores count for, and from which day after the massage. Two points are a change that
 * people notice (Farrar 2001), and soreness may rise on the first day; the days are our own choice.
 */
export declare const thresholds: {
    readonly rise: 2;
    readonly riseFromDay: 2;
    readonly flatFromDay: 4;
};
/** The score from which the pain has risen; `undefined` when it has not. */
export declare function risenFrom(diary: Diary): number | undefined;
/** What the pain scores show where that is worse than what the visitor said; else `undefined`. */
export declare function shownTrend(diary: Diary): Trend | undefined;
/** The level that the course calls for: what the rules would say of the trend that the scores show. */
export declare function levelOfCourse(diary: Diary): Level;
/** The level at each check, what the checks before it show included. */
export declare const levelsOf: (diary: Diary) => readonly Level[];
/** What is to be said plainly of the course: it gets worse, or stays for over three days. */
export declare function findingOf(diary: Diary): 'worse' | 'slow' | 'better' | 'gone' | undefined;
/** Whether the last check called for help today or now. */
export declare const neededHelp: (diary: Diary) => boolean;
/** Whether the page should open on this diary's check of today: not when it is over, or long ago. */
export declare const isUnderWay: (diary: Diary, at: number) => boolean;
/** Whether nothing was checked yet on this calendar day. */
export declare const isDue: (diary: Diary, at: number) => boolean;
/**
 * Whether a short check may follow the last one: not after help today or now, nor half a check, nor
 * long ago, nor where the clock says that it has yet to come.
 */
export declare const allowsShortCheck: (diary: Diary, at: number) => boolean;
