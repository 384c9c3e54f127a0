import { type Diary } from './diary.js';
/** The diary as text to store. */
export declare const serializeDiary: (diary: Diary) => string;
/**
 * The diary that a stored text holds, whoever wrote it: `newer` when a later version of this script
 * did, `unreadable` when it is no diary at all.
 */
export declare function parseDiary(text: string): Diary | 'newer' | 'unreadable';
