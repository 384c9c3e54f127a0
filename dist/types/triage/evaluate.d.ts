import { type Answers, type Condition, type QuestionId } from './questions.js';
/** Whether anything was answered to the question; an empty choice of several is no answer. */
export declare function isAnswered(question: QuestionId, answers: Answers): boolean;
/**
 * Whether the condition holds: `undefined` while that still depends on answers not given.
 */
export declare function evaluate(condition: Condition, answers: Answers): boolean | undefined;
/** Whether these answers lead to the question at all; `undefined` while that is open. */
export declare function isAsked(question: QuestionId, answers: Answers): boolean | undefined;
/** Every question that the condition depends on, follow-ups' own questions included. */
export declare function questionsOf(condition: Condition): readonly QuestionId[];
/** One answer that helped to make a condition true: a question and the options chosen there. */
export interface Match {
    readonly question: QuestionId;
    /** The options that count; for the scale, the score as text. */
    readonly values: readonly string[];
}
/** The answers that make the condition hold, each question once; empty when it does not hold. */
export declare function matches(condition: Condition, answers: Answers): readonly Match[];
