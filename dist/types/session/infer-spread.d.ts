import { type Answers, type AnswerTo } from '../triage/internal.js';
type Places = NonNullable<Answers['areas']>;
/** How far the places spread, where they tell it: the backbone alone, or a large area. */
export declare function spreadOf(places: Places): AnswerTo<'spread'> | undefined;
/**
 * The answers after other places were chosen than before: the spread follows the places, save where
 * the visitor said something else than the places did.
 */
export declare function inferFromAreas(before: Answers, after: Answers): Answers;
export {};
