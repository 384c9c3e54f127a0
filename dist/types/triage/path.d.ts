import { type Level } from './levels.js';
import { type PageId } from './question-kinds.js';
import { type Answers, type QuestionId } from './questions.js';
/** One screen of questions on the path of some answers. */
export interface Page {
    readonly id: PageId;
    /** Which step of the check it belongs to, from 1. */
    readonly step: number;
    /** How far the check has come with it, in steps: it never depends on what is answered. */
    readonly progress: number;
    /** The questions that are asked on it. */
    readonly questions: readonly QuestionId[];
    /** The highest level called for by the answers up to and on this page. */
    readonly level: Level;
}
/** How many steps the check has, whatever is answered. */
export declare const stepCount: 7;
/** The highest level that the given answers already call for. */
export declare const levelSoFar: (answers: Answers) => Level;
/**
 * The pages that these answers lead through, with the questions that are asked on each.
 *
 * A question whose answer can no longer matter is left out: once help is needed today, only what
 * could still make it an emergency is asked (before, every answer shapes the advice); after the page
 * with an emergency sign nothing is. Each page looks only at the answers of the pages before it, so
 * a later answer never moves an earlier page.
 */
export declare function path(answers: Answers): readonly Page[];
/** The questions on the path of these answers that have no answer yet. */
export declare const unanswered: (answers: Answers, pages?: readonly Page[]) => readonly QuestionId[];
