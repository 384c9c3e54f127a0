import { type Asked } from '../../session/index.js';
import { type Page, type QuestionId } from '../../triage/index.js';
import type { Words } from '../../locales/index.js';
import { type Scene, type Template } from '../view.js';
/** The words of one option. */
export declare const optionWords: (words: Words, question: QuestionId, option: string) => string;
/** One screen of questions. */
export declare function questionPage(scene: Scene, page: Page): Template;
/** The way on, and above it a line that speaks when an answer is missing. */
export declare function goOn({ words, checkup, on }: Scene): Template;
/**
 * One question with its options, as native radio buttons or checkboxes; `details` stand under what
 * is asked. Each question has elements of its own: in those of another, its answer could show.
 */
export declare const field: (scene: Scene, id: Asked, details?: Template) => unknown;
