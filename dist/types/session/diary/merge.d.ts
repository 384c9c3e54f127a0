import type { DiaryState } from './diary-state.js';
import { type Diary } from './diary.js';
import { type World, type Writes } from './stored.js';
/** A state, and what has to be stored for it; `undefined` where nothing has. */
export type Stored = readonly [state: DiaryState, writes?: Writes | undefined];
export declare const checkClock: (state: DiaryState, diary: Diary, now: number) => DiaryState;
/** Reads what is stored; what cannot be read stays as it is. */
export declare function openDiary(state: DiaryState, world: World): DiaryState;
/** Takes over what another tab has stored. */
export declare function reloadDiary(state: DiaryState, world: World): DiaryState;
/** Stores a diary; as a new one, it takes the place of any other, which is backed up. */
export declare function save(before: DiaryState, diary: Diary, asNew: boolean, world: World): Stored;
/** What was written is stored now. */
export declare const confirmStored: (state: DiaryState, writes: Writes) => DiaryState;
