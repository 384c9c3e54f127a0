import type { Answers } from '../../triage/internal.js';
import { dayOf, massageAnswer } from './days.js';

/** One check: when (ms since 1970), and all that held then. */
export interface Entry {
  readonly at: number;
  readonly answers: Answers;
}

/** The checks after one massage, the oldest first; at least one. */
export interface Diary {
  /** The local calendar day of the massage, as `dayOf` numbers it. */
  readonly massageDay: number;
  readonly entries: readonly Entry[];
}

/** The newest check. */
export const lastEntry = ({ entries }: Diary): Entry => entries.at(-1) as Entry;

/** Calendar days from the massage to a moment; a clock that was moved back gives no fewer than 0. */
export const daysAfter = ({ massageDay }: Diary, at: number): number =>
  Math.max(0, dayOf(at) - massageDay);

/** So many checks a diary holds: one a day for almost three years. */
export const mostEntries = 1000;

/**
 * The diary with these entries too; one with the same time replaces the one that is there. When there
 * are too many, the oldest go.
 */
export function withEntries(diary: Diary, added: readonly Entry[]): Diary {
  const byTime = new Map([...diary.entries, ...added].map((entry) => [entry.at, entry]));
  const entries = [...byTime.values()].sort((a, b) => a.at - b.at).slice(-mostEntries);
  return { ...diary, entries };
}

/** Whether these answers are about the massage of this diary. */
export const isSameMassage = (diary: Diary, { massage }: Answers, at: number): boolean =>
  massage === undefined || massage === massageAnswer(daysAfter(diary, at));

/** Whether nothing was checked yet on this calendar day. */
export const isDue = (diary: Diary, at: number): boolean => dayOf(at) > dayOf(lastEntry(diary).at);
