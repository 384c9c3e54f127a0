import { type Page, type QuestionId } from '../triage/index.js';
import type { Words } from '../words/index.js';
import { type Scene, type Template } from './view.js';
/** The words of one option. */
export declare const optionWords: (words: Words, question: QuestionId, option: string) => string;
/** One screen of questions. */
export declare function questionPage(scene: Scene, page: Page): Template;
