import { type Answer, type Answers, type AnswerTo, type PageId, type QuestionId } from '../triage/internal.js';
/** What the short check of a day asks beside its questions: is a warning sign new or worse? */
export declare const newSign = "new-sign";
/** All that can be asked. */
export type Asked = QuestionId | typeof newSign;
/** Where the visitor is, and what was answered. Every function here returns a new one. */
export interface Checkup {
    readonly screen: 'intro' | 'short-check' | 'result' | PageId;
    readonly answers: Answers;
    /** Questions of this page that the last "Continue" found unanswered. */
    readonly errors: readonly Asked[];
    /** True while the visitor, come from the result, changes an answer. */
    readonly editing: boolean;
    /** What the short check of a day may ask; `undefined` in the whole check. */
    readonly shortCheck?: readonly QuestionId[] | undefined;
    /** Calm answers of the check before. They count only once no warning sign is new. */
    readonly carried?: Answers | undefined;
    /** What was said in the short check of a warning sign that is new or worse. */
    readonly newSign?: AnswerTo<'worried'> | undefined;
}
/** A checkup in which nothing was asked yet. */
export declare const newCheckup: Checkup;
/** Whether something that was asked has no answer yet. */
export declare const isUnanswered: (checkup: Checkup, asked: Asked) => boolean;
/** Notes an answer; `undefined` takes it back. */
export declare const answer: (checkup: Checkup, asked: Asked, given: Answer | undefined) => Checkup;
/** What was answered. */
export declare const answerOf: ({ answers, newSign: sign }: Checkup, asked: Asked) => Answer | undefined;
/**
 * Ticks or unticks one option of several; "none of these" and the others exclude each other. The spread
 * follows the places that are sore.
 */
export declare function toggle(checkup: Checkup, question: QuestionId, option: string): Checkup;
