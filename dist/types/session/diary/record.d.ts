/** What a visitor does with the diary: start it, record checks, delete it and bring it back. */
import type { Answers } from '../../triage/internal.js';
import { type DiaryState } from './diary-state.js';
import { type Entry } from './diary.js';
import { type Stored } from './merge.js';
import { type World } from './stored.js';
/**
 * Starts a diary with a first check (`at`, ms), so many days after the massage. A diary that is
 * stored, known to this page or not, is backed up.
 */
export declare function startDiary(state: DiaryState, { answers, at }: Entry, daysAgo: number, world: World): Stored;
/**
 * Records the result of a check, where it is about the diary's massage; a corrected result takes the
 * place of the first. The answers returned are what holds: the day may have changed since the check
 * began.
 */
export declare function record(before: DiaryState, answers: Answers, world: World): readonly [...Stored, answers?: Answers];
/** All that is kept, as text. */
export declare function exportDiary({ diary }: DiaryState, { stored }: World): string;
/** Deletes all that is kept; `undoDelete` brings it back as long as the page is open. */
export declare function deleteDiary({ diary }: DiaryState, { now, stored }: World): Stored;
/** Brings back what was deleted. What was stored in its place since is backed up. */
export declare function undoDelete(state: DiaryState, world: World): Stored;
/** Holds no diary any more, and leaves alone what is stored. */
export declare const closeDiary: (now: number) => DiaryState;
