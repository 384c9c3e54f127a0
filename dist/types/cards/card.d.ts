import type { Condition, Source, WatchId } from '../triage/internal.js';
/**
 * How well what a card says is backed: `good` and `some` evidence for it, `traditional` (people
 * advise it, little was tested), `disputed` among experts, `unhelpful` (tested, and it makes little
 * difference), or `judgement`.
 */
export type Grade = 'good' | 'some' | 'traditional' | 'disputed' | 'unhelpful' | 'judgement';
/** What is known of a card; its words are in `locales/`. */
export interface Card {
    readonly grade: Grade;
    /** None where the grade says it all: our own judgement. */
    readonly sources: readonly Source[];
    /** When to get help with what the card is about, in the words of the safety net. */
    readonly watches?: readonly WatchId[];
}
/** A card that goes by the answers. */
export interface Tip extends Card {
    /** Answers that make it unsafe or useless. */
    readonly not?: Condition;
    /** What was done, or came of it, that makes it one of the first to read. */
    readonly first?: Condition;
}
/** A card's id in the widget, by which a page can link to it: `#soreness-tip-warmth`. */
export type CardId = `soreness-${'tip' | 'faq' | 'cause' | 'myth'}-${string}`;
