import type { Answers } from '../../triage/internal.js';
import type { Diary, Entry } from './diary.js';
import type { Texts } from './stored.js';
/**
 * What went wrong with the diary. The check goes on, and the diary stays in the page.
 *
 * - `blocked`: the browser does not let the page store anything. - `full`: there is no room.
 * - `unreadable`: what is stored is no diary; it is backed up before anything takes its place.
 * - `newer`: a later version of this script wrote it; it is left alone.
 * - `elsewhere`: another tab deleted it, or started another one.
 * - `clock`: the device's clock shows an earlier time than the last check.
 */
export type Problem = 'blocked' | 'full' | 'unreadable' | 'newer' | 'elsewhere' | 'clock';
/** What this page holds of the diary, and what it knows of the store. */
export interface DiaryState {
    readonly diary?: Diary | undefined;
    readonly problem?: Problem | undefined;
    /** What the visitor has just deleted, to bring it back. */
    readonly deleted?: {
        readonly diary: Diary | undefined;
        readonly texts: Texts;
    } | undefined;
    /** When the check that is under way began (ms), and the time of its entry, once recorded. */
    readonly begunAt: number;
    readonly recordedAt?: number | undefined;
    /** The last result while the diary was deleted, to be recorded when it is brought back. */
    readonly pending?: Answers | undefined;
    /** What was recorded and could not be stored yet. */
    readonly unsaved: readonly Entry[];
    /** Whether this page has seen the diary in the store, so that it has to be there still. */
    readonly wasStored: boolean;
}
/** No diary yet, and a check that begins now. */
export declare const newDiaryState: (now: number) => DiaryState;
/** The diary without the check that is under way; `undefined` when there is no other check. */
export declare function earlierChecks({ diary, recordedAt }: DiaryState): Diary | undefined;
/** A new check begins: its result will be an entry of its own. */
export declare const beginCheck: (state: DiaryState, now: number) => DiaryState;
