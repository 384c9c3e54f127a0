/** Where the soreness is going, as the checks of a diary show it. */
import { type AnswerTo, type Level } from '../../triage/internal.js';
import { type Diary } from './diary.js';
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
/** The level at each check, what the checks before it show included; found out once a diary. */
export declare function levelsOf(diary: Diary): readonly Level[];
/** What is to be said plainly of the course: it gets worse, or stays for over three days. */
export declare function findingOf(diary: Diary): 'worse' | 'slow' | 'better' | 'gone' | undefined;
/** Whether the last check called for help today or now. */
export declare const neededHelp: (diary: Diary) => boolean;
/** Whether the page should open on this diary's check of today: not when it is over, or long ago. */
export declare const isUnderWay: (diary: Diary, at: number) => boolean;
