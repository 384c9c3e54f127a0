import { en } from './en/index.js';
import type { Words } from './schema.js';
export { en };
export type { QuestionWords } from './schema/check.js';
export type { DayPart } from './schema/result.js';
export type { Words };
/** The words that a page has, the stand-in for all other languages first. */
export type Languages = readonly [Words, ...Words[]];
/** What a language tag means here. */
export interface Localization {
    readonly words: Words;
    /** Whether its language has words here. */
    readonly isKnown: boolean;
    /** The tag for dates: the page's own where its language is that of the words. */
    readonly lang: string;
    /** The region that the tag names (ISO 3166). */
    readonly region: string | undefined;
}
/** The one place where a language is chosen; of two with the same, the later one. */
export declare function localize(tag: string, among?: Languages): Localization;
