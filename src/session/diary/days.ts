import type { AnswerTo } from '../../triage/internal.js';

/** Milliseconds of a day and of an hour. */
const hour = 3_600_000;
const day = 24 * hour;

/** The number of a local calendar day, counted from 1970: two moments of one day have the same. */
export function dayOf(at: number): number {
  const date = new Date(at);
  // As if the local date were a UTC date, since those days all have 24 hours.
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / day;
}

/** Days ago that the answer to "When was the massage?" can mean: the fewest and the most. */
export const daysAgo: Readonly<Record<AnswerTo<'massage'>, readonly [number, number]>> = {
  today: [0, 0],
  yesterday: [1, 1],
  'two-days': [2, 2],
  'three-days': [3, 3],
  'four-to-seven-days': [4, 7],
  'over-a-week': [8, 8],
};

/** The answer to "When was the massage?", so many days after it. */
export function massageAnswer(days: number): AnswerTo<'massage'> {
  const found = Object.entries(daysAgo).find(([, [, most]]) => days <= most);
  return (found?.[0] ?? 'over-a-week') as AnswerTo<'massage'>;
}

/**
 * When to check again (ms): so many hours after `from`, but between 9 and 20 o'clock, when a person
 * is awake to do it. Our own judgement.
 */
export function nextCheckAt(from: number, hours: number): number {
  const date = new Date(from + hours * hour);
  if (date.getHours() < 9) date.setHours(9, 0, 0, 0);
  if (date.getHours() >= 20) date.setHours(20, 0, 0, 0);
  return date.getTime();
}
