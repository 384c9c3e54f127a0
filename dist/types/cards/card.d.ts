import type { Condition, Source } from '../triage/internal.js';
/**
 * How well a card is backed: `good` and `some` evidence for it, `traditional` (people do it, little
 * was tested), `disputed` among experts, `unhelpful` (tested, and it does not help), or `judgement`.
 */
export type Grade = 'good' | 'some' | 'traditional' | 'disputed' | 'unhelpful' | 'judgement';
/** What is known of a card; its words are in `words/`. */
export interface Card {
    readonly grade: Grade;
    readonly sources: readonly Source[];
}
/** A card that some answers forbid. */
export interface Tip extends Card {
    /** Answers that make it unsafe or useless. */
    readonly not?: Condition;
}
