import type { Answers } from '../../triage/index.js';
import { type Diary } from './diary.js';
/**
 * What went wrong with keeping the diary. The check goes on, and the diary stays in the page.
 *
 * - `blocked`: the browser does not let the page store anything. - `full`: there is no room.
 * - `unreadable`: what is stored is no diary; it is set aside before anything takes its place.
 * - `newer`: a later version of this script wrote it; it is left alone.
 * - `elsewhere`: another tab deleted it, or began another one.
 * - `clock`: the device's clock shows an earlier time than the last check.
 */
export type Problem = 'blocked' | 'full' | 'unreadable' | 'newer' | 'elsewhere' | 'clock';
/** The name under which the diary is stored; what was set aside has a number behind it. */
export declare const storageKey = "soreness-checker:diary";
/** Holds the diary, and stores it once the visitor has started one. Nothing here throws. */
export declare class DiaryKeeper {
    #private;
    diary: Diary | undefined;
    problem: Problem | undefined;
    /** The diary without the check that is under way; `undefined` when there is no other. */
    get before(): Diary | undefined;
    /** Whether there is something to bring back. */
    get canUndo(): boolean;
    /** Reads what is stored; what cannot be read stays as it is. */
    open(): void;
    /** Takes over what another tab has stored. */
    reload(): void;
    /**
     * Starts a diary with a first check, so many days after the massage. A diary that is stored, known
     * to this page or not, is set aside.
     */
    start(answers: Answers, at: number, daysAgo: number): void;
    /** A new check begins: its result will be an entry of its own. */
    begin(): void;
    /**
     * Notes the result of a check, where it is about the diary's massage; a corrected result takes the
     * place of the first. Answers what holds: the day may have changed since the check began.
     */
    note(answers: Answers): Answers;
    /** All that is kept, as text. */
    export(): string;
    /** Deletes all that is kept; `undo` brings it back as long as the page is open. */
    delete(): void;
    /** Brings back what was deleted. */
    undo(): void;
    /** Holds no diary any more, and leaves alone what is stored. */
    close(): void;
}
