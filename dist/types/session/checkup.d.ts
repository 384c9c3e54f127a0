import { type Answer, type Answers, type AnswerTo, type Page, type PageId, type QuestionId } from '../triage/index.js';
/** What the short check of a day asks beside its questions: is a warning sign new or worse? */
export declare const newSign = "new-sign";
/** All that can be asked. */
export type Asked = QuestionId | typeof newSign;
/** Where the visitor is, and what was answered. Every function here returns a new one. */
export interface Checkup {
    readonly place: 'intro' | 'daily' | 'result' | PageId;
    readonly answers: Answers;
    /** Questions of this page that the last "Continue" found unanswered. */
    readonly missing: readonly Asked[];
    /** True while the visitor, come from the result, changes an answer. */
    readonly editing: boolean;
    /** What the short check of a day may ask; `undefined` in the whole check. */
    readonly daily?: readonly QuestionId[] | undefined;
    /** Calm answers of the check before. They count only once no warning sign is new. */
    readonly carried?: Answers | undefined;
    /** What was said in the short check of a warning sign that is new or worse. */
    readonly newSign?: AnswerTo<'worried'> | undefined;
}
/** A checkup in which nothing was asked yet. */
export declare const newCheckup: Checkup;
/** The page that the visitor is on; `undefined` on the intro and the result. */
export declare const currentPage: (checkup: Checkup) => Page | undefined;
/** Whether something that was asked has no answer yet. */
export declare const isOpen: (checkup: Checkup, asked: Asked) => boolean;
/** Where the visitor stands among the pages of the path: from 1 to `of`. */
export declare function progress(checkup: Checkup): {
    readonly step: number;
    readonly of: number;
};
/** Whether the pages before this one already call for help today. */
export declare function needsHelpAlready(checkup: Checkup): boolean;
/** Opens the first page; answers given before are kept. */
export declare const start: ({ place: _, daily: __, carried: ___, newSign: ____, ...checkup }: Checkup) => Checkup;
/**
 * Opens the short check of a day. `before` is what held at the last check; what is asked again
 * (`asks`) begins unanswered, and what is `carried` over waits for the word that nothing is new.
 */
export declare const startDaily: (before: Answers, asks: readonly QuestionId[], carries?: readonly QuestionId[]) => Checkup;
/** The questions of the short check that these answers lead to. */
export declare const dailyQuestions: ({ answers, daily }: Checkup) => readonly QuestionId[];
/**
 * Opens the whole check anew, with what does not change from day to day, and the answers to these
 * questions.
 */
export declare const startAgain: (before: Answers, keep?: readonly QuestionId[]) => Checkup;
/** Notes an answer; `undefined` takes it back. */
export declare const answer: (checkup: Checkup, asked: Asked, given: Answer | undefined) => Checkup;
/** What was answered. */
export declare const answerOf: ({ answers, newSign: sign }: Checkup, asked: Asked) => Answer | undefined;
/**
 * Ticks or unticks one option of several; "none of these" and the others exclude each other. Side and
 * spread follow the places that are sore.
 */
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
