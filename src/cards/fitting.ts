import { evaluate, type Answers, type Level } from '../triage/internal.js';
import type { Tip } from './card.js';
import { faqs, type FaqId } from './faqs.js';
import { tips, type TipId } from './tips.js';

/** The result that stands, for cards that have to fit it. */
export interface Result {
  readonly level: Level;
  readonly answers: Answers;
}

type Useful<Id> = { readonly [L in Level]?: readonly Id[] };

const everyTip = Object.keys(tips) as TipId[];
const everyFaq = Object.keys(faqs) as FaqId[];

/**
 * Which cards may stand beside a result, the most useful there first; none at `urgent` and above,
 * where nothing may delay, and at `doctor` nothing that could mask what the doctor has to see, or
 * tell how it usually goes.
 */
const usefulTips: Useful<TipId> = {
  'self-care': everyTip,
  therapist: ['lighter', 'speak-up', ...everyTip],
  doctor: ['lighter', 'speak-up', 'therapist'],
};
const usefulFaqs: Useful<FaqId> = {
  'self-care': everyFaq,
  therapist: ['say', ...everyFaq],
  doctor: ['say', 'next', 'low', 'complain'],
};

function fitting<Id extends string>(
  cards: Readonly<Record<Id, Tip>>,
  every: readonly Id[],
  useful: Useful<Id>,
  result: Result | undefined,
): readonly Id[] {
  if (!result) return every;
  const holds = (id: Id, when: 'not' | 'first') => {
    const condition = cards[id][when];
    return condition ? evaluate(condition, result.answers) : false;
  };
  // An answer that is missing might forbid a card, so it does.
  const fit = [...new Set(useful[result.level])].filter((id) => holds(id, 'not') === false);
  const first = fit.filter((id) => holds(id, 'first'));
  return [...new Set([...first, ...fit])];
}

/** The ids of the tips that fit the result, the most useful first; all while there is none. */
export const fittingTips = (result?: Result): readonly TipId[] =>
  fitting(tips, everyTip, usefulTips, result);

/** The same of what people ask. */
export const fittingFaqs = (result?: Result): readonly FaqId[] =>
  fitting(faqs, everyFaq, usefulFaqs, result);
