import { type Answers, type Level } from '../triage/internal.js';
import { type FaqId } from './faqs.js';
import { type TipId } from './tips.js';
/** The result that stands, for cards that have to fit it. */
export interface Result {
    readonly level: Level;
    readonly answers: Answers;
}
/** The ids of the tips that fit the result, the most useful first; all while there is none. */
export declare const fittingTips: (result?: Result) => readonly TipId[];
/** The same of what people ask. */
export declare const fittingFaqs: (result?: Result) => readonly FaqId[];
