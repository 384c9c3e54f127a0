import { en } from './en/index.js';
import type { Words } from './schema.js';
export { en };
export type { QuestionWords } from './schema/check.js';
export type { Words };
/** Every language that there is, by its subtag. */
export declare const languages: Readonly<Record<string, Words>>;
/** What a language tag means here. */
export interface Localization {
    readonly words: Words;
    /** The tag for dates: the page's own where its language is that of the words. */
    readonly lang: string;
    /** The region that the tag names (ISO 3166). */
    readonly region: string | undefined;
}
/** The one place where a language is chosen; English stands for those that are not there. */
export declare function localize(tag: string, among?: Readonly<Record<string, Words>>): Localization;
