import type { Condition } from './questions.js';
import { all, any, is } from './when.js';
import { evaluate } from './evaluate.js';
import type { Answers } from './questions.js';

/** Whether the answers show a sign of ordinary soreness. */
export type SignState = 'met' | 'not-met' | 'unknown';

interface Sign {
  readonly met: Condition;
  /** Looked at first: one answer against the sign outweighs one for it. */
  readonly notMet: Condition;
}

/**
 * The six signs of ordinary soreness, from the article. They explain a result and never lower it:
 * no study shows that they tell harmless soreness from harm, so the words say "usually".
 */
export const signs = {
  ache: {
    met: is('quality', 'dull', 'stiff', 'tender'),
    notMet: is('quality', 'sharp', 'burning', 'shooting', 'tearing'),
  },
  spread: {
    met: is('spread', 'wide', 'area'),
    notMet: is('spread', 'spot', 'spine'),
  },
  sides: {
    met: is('treated', 'yes'),
    notMet: is('treated', 'one-of-two', 'partly', 'no'),
  },
  soon: {
    met: any(
      is('onset', 'same-day', 'next-day', 'two-days'),
      all(is('began', 'not-sudden'), is('massage', 'today', 'yesterday')),
    ),
    notMet: any(is('began', 'sudden', 'during', 'before'), is('onset', 'later')),
  },
  short: {
    met: any(
      is('trend', 'gone'),
      all(
        is('trend', 'better'),
        is('massage', 'today', 'yesterday', 'two-days', 'three-days', 'four-to-seven-days'),
      ),
    ),
    notMet: any(
      is('trend', 'worse'),
      all(
        is('massage', 'three-days', 'four-to-seven-days', 'over-a-week'),
        is('trend', 'same', 'too-soon'),
      ),
      all(is('massage', 'over-a-week'), is('trend', 'better')),
    ),
  },
  movement: {
    met: is('quality', 'eases'),
    notMet: is('quality', 'moving'),
  },
} as const satisfies Record<string, Sign>;

/** The id of a sign of ordinary soreness. */
export type SignId = keyof typeof signs;

/** The ids of the six signs, in the order in which they are shown. */
export const signIds = Object.keys(signs) as SignId[];

/** The state of each of the six signs; `unknown` when not asked, or too early to tell. */
export function readSigns(answers: Answers): Readonly<Record<SignId, SignState>> {
  const entries = signIds.map((id) => {
    if (evaluate(signs[id].notMet, answers)) return [id, 'not-met'];
    return [id, evaluate(signs[id].met, answers) ? 'met' : 'unknown'];
  });
  return Object.fromEntries(entries) as Record<SignId, SignState>;
}
