import { type Answer, type Answers, type Page, type PageId, type QuestionId } from '../triage/index.js';
/** Where the visitor is, and what was answered. Every function here returns a new one. */
export interface Checkup {
    readonly place: 'intro' | 'result' | PageId;
    readonly answers: Answers;
    /** Questions of this page that the last "Continue" found unanswered. */
    readonly missing: readonly QuestionId[];
    /** True while the visitor, come from the result, changes an answer. */
    readonly editing: boolean;
}
/** A checkup in which nothing was asked yet. */
export declare const newCheckup: Checkup;
/** The page that the visitor is on; `undefined` on the intro and the result. */
export declare const currentPage: (checkup: Checkup) => Page | undefined;
/** Where the visitor stands among the pages of the path: from 1 to `of`. */
export declare function progress(checkup: Checkup): {
    readonly step: number;
    readonly of: number;
};
/** Whether the pages before this one already call for help today. */
export declare function needsHelpAlready(checkup: Checkup): boolean;
/** Opens the first page; answers given before are kept. */
export declare const start: (checkup: Checkup) => Checkup;
/** Notes an answer; `undefined` takes it back. */
export declare const answer: (checkup: Checkup, question: QuestionId, given: Answer | undefined) => Checkup;
/** Ticks or unticks one option of several; "none of these" and the others exclude each other. */
export declare function toggle(checkup: Checkup, question: QuestionId, option: string): Checkup;
/**
 * Goes on from a page (elsewhere it does nothing): to the next one, or to the result after the last one or an emergency sign.
 * With questions unanswered it stays and names them in `missing`; an emergency sign does not wait
 * for the other answers. After an edit it goes straight to what is still open, or to the result.
 */
export declare function next(checkup: Checkup): Checkup;
/**
 * Goes back one page, from the result to the last page, from the first page to the intro; from an
 * edit to the result.
 */
export declare function back(checkup: Checkup): Checkup;
/** From the result, opens the page that asks `question`, to change an answer. */
export declare function edit(checkup: Checkup, question: QuestionId): Checkup;
/** Shows the result now, with the questions not yet answered left open. */
export declare const finish: (checkup: Checkup) => Checkup;
