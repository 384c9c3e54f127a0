import { type Level } from '../triage/internal.js';
import { type Checkup } from './checkup.js';
import { type Diary, type DiaryState } from './diary/index.js';
/** What a diary brings to the screen: a checkup, and since when it stands (ms). */
export interface FromDiary {
    readonly checkup: Checkup;
    readonly shownAt: number;
}
/** The result of the last check in the diary. */
export declare function lastResult(diary: Diary): FromDiary;
/** Today's check of the diary: the short one where the last allows it, else the whole. */
export declare function todaysCheck(state: DiaryState, now: number): FromDiary;
/**
 * The first screen for a visitor with a diary: today's check, or the last result if it said to get
 * help today; `undefined` where the intro comes first.
 */
export declare function initialCheckup(state: DiaryState, now: number): FromDiary | undefined;
/** Whether what another tab has stored supersedes this result: it is newer, and no less urgent. */
export declare function supersedes(diary: Diary, before: Diary, shown: Level): boolean;
/** Whether the short check that is on the screen is still enough: another tab may have found more. */
export declare function isShortEnough(state: DiaryState, now: number): boolean;
