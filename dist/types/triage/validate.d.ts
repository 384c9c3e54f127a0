import { type Answers, type QuestionId } from './questions.js';
/** Whether there is a question of this name. */
export declare const isQuestion: (name: string) => name is QuestionId;
/** Whether `value` is an answer to the question. */
export declare function isAnswerTo(id: QuestionId, value: unknown): boolean;
/**
 * Checks that something is a set of answers; a key whose value is `undefined` counts as missing.
 *
 * @throws TypeError naming the key, the value, and what is allowed.
 */
export declare function validate(answers: unknown): asserts answers is Answers;
