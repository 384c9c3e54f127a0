import { type Diary } from '../../session/diary/index.js';
import { type Answers, type Assessment, type Match, type QuestionId } from '../../triage/index.js';
import type { Words } from '../../locales/index.js';
import { type Scene, type Template } from '../view.js';
/** The options of an answer, in words. */
export declare const told: (words: Words, values: readonly string[], question: QuestionId) => string;
/** Every answer that was given, in the order in which it was asked. */
export declare const given: (answers: Answers) => readonly Match[];
/** Each reason for the level once, with the answers that led to it. */
export declare function reasons(words: Words, answers: Answers, { rules, level }: Assessment): readonly (readonly [string, readonly Match[]])[];
/** Each check of the diary in a line: when, how bad, where it is going, and the level then. */
export declare function checks(scene: Scene, diary: Diary): readonly string[];
/** The summary as plain text. */
export declare const summaryText: (scene: Scene, assessment: Assessment) => string;
/** The summary as a page of its own, to print. */
export declare const summaryPage: (scene: Scene, assessment: Assessment) => Template;
/** The summary, to read and to hand on. */
export declare function summary(scene: Scene, assessment: Assessment): Template;
