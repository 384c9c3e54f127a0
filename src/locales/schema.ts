import type { CardsWords } from './schema/cards.js';
import type { CheckWords } from './schema/check.js';
import type { ResultWords } from './schema/result.js';

/**
 * All text that a person reads, in one language. A missing word does not compile. A site may
 * reword headings, intros and labels, never a warning sign, a level or the emergency wording.
 */
export interface Words extends CheckWords, ResultWords, CardsWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What stands before that which it names, such as "Sources:". */
  readonly label: (name: string) => string;
}
