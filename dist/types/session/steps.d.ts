/** The steps from one screen to the next. Each returns a new checkup. */
import { type Answers, type QuestionId } from '../triage/internal.js';
import { type Checkup } from './checkup.js';
/** Whether all that the page on the screen asks is answered. */
export declare function isPageComplete({ screen, answers }: Checkup): boolean;
/** Opens the first page; answers given before are kept. */
export declare const start: ({ screen: _, shortCheck: __, carried: ___, newSign: ____, ...checkup }: Checkup) => Checkup;
/**
 * Opens the short check of a day. `before` is what held at the last check; what is asked again
 * (`asks`) begins unanswered, and what is `carried` over waits for the word that nothing is new.
 */
export declare const startShortCheck: (before: Answers, asks: readonly QuestionId[], carries?: readonly QuestionId[]) => Checkup;
/** The questions of the short check that these answers lead to. */
export declare const shortCheckQuestions: ({ answers, shortCheck }: Checkup) => readonly QuestionId[];
/**
 * Opens the whole check anew, with what does not change from day to day, and the answers to these
 * questions.
 */
export declare const startAgain: (before: Answers, keep?: readonly QuestionId[]) => Checkup;
/**
 * Goes on from a page (elsewhere it does nothing): to the next one, or to the result after the last one or an emergency sign.
 * With questions unanswered it stays and names them in `errors`; an emergency sign does not wait
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
