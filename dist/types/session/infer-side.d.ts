import { type Answers, type AnswerTo } from '../triage/internal.js';
type Places = NonNullable<Answers['areas']>;
/**
 * The side that the places tell. With any area sore on one side alone they tell none, whatever else
 * is sore: only the visitor knows whether the other side was massaged too, and one sore calf or one
 * side of the tummy can be a warning sign.
 */
export declare function sideOf(places: Places): AnswerTo<'side'> | undefined;
/** How far the places spread, where they tell it. */
export declare function spreadOf(places: Places): AnswerTo<'spread'> | undefined;
/**
 * The answers after other places were chosen than before: side and spread follow the places, save
 * where the visitor said something else than the places did.
 */
export declare function inferFromAreas(before: Answers, after: Answers): Answers;
export {};
