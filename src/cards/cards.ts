import {
  evaluate,
  type Answers,
  type Condition,
  type Level,
  type Source,
} from '../triage/index.js';

/**
 * How well a card is backed: `good` and `some` evidence for it, `traditional` (people do it, little
 * was tested), or `judgement`.
 */
export type Grade = 'good' | 'some' | 'traditional' | 'judgement';

/** What is known of a card; its words are in `words/`. */
export interface Card {
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

/** A card that fits only some results. */
export interface Tip extends Card {
  /** The results that it may stand beside; none at `urgent` and above, where nothing may delay. */
  readonly levels: readonly Level[];
  /** Answers that make it unsafe or useless. */
  readonly not?: Condition;
}

/** The result that stands, for cards that have to fit it. */
export interface Result {
  readonly level: Level;
  readonly answers: Answers;
}

/** The ids of the tips that fit the result; all of them while there is none. */
export const fittingTips = <Id extends string>(
  tips: Readonly<Record<Id, Tip>>,
  result?: Result,
): readonly Id[] =>
  (Object.keys(tips) as Id[]).filter((id) => {
    const { levels, not } = tips[id];
    if (!result) return true;
    // An answer that is missing might forbid the tip, so it does.
    return levels.includes(result.level) && (!not || evaluate(not, result.answers) === false);
  });
