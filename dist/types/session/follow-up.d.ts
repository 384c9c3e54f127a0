import { type Checkup } from './index.js';
import { type Diary, type DiaryKeeper } from './diary/index.js';
import { type Level } from '../triage/index.js';
/** What a diary brings to the screen: a checkup, and since when it stands. */
export interface FollowUp {
    readonly checkup: Checkup;
    readonly shownAt: number;
}
/** The result of the last check in the diary. */
export declare function lastResult(diary: Diary): FollowUp;
/** Today's check of the diary: the short one where the last allows it, else the whole. */
export declare function todaysCheck({ before, problem }: DiaryKeeper, now: number): FollowUp;
/** With what the page opens for who keeps a diary: today's check; who needed help today, that result. */
export declare function opening(keeper: DiaryKeeper, now: number): FollowUp | undefined;
/** Whether what another tab has stored outdates this result: it is newer, and no less urgent. */
export declare function outdates(diary: Diary | undefined, before: Diary, shown: Level): boolean;
/** Whether the short check that is on the screen is still enough: another tab may have found more. */
export declare const isShortEnough: ({ before }: DiaryKeeper, now: number) => boolean;
