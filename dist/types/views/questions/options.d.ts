import type { Words } from '../../locales/index.js';
import { type Asked } from '../../session/checkup.js';
import { type Kind, type QuestionId } from '../../triage/internal.js';
/** How a question is asked; a new warning sign is asked about like any other. */
export declare const kindOf: (asked: Asked) => Kind;
/** Whether nothing can be chosen beside this option: where a screen asks no more, a tap on it goes on. */
export declare const isFinal: (asked: Asked, option: string) => boolean;
/** What may be chosen, in the order in which it is shown. */
export declare function optionsFor(asked: Asked): readonly string[];
/** The words of one option. */
export declare function optionWords(words: Words, asked: Asked, option: string): string;
/** What was chosen, in words. */
export declare const answerText: (words: Words, question: QuestionId, values: readonly string[]) => string;
