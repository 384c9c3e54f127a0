/** Where the soreness is going, as the checks of a diary show it. */
import {
  assessValid,
  levelSoFar,
  needsHelpToday,
  type AnswerTo,
  type Level,
} from '../../triage/internal.js';
import { dayOf } from './days.js';
import { daysAfter, lastEntry, type Diary } from './diary.js';

/** How the soreness goes, from best to worst; `same` has to count only after the third day. */
const trends = ['gone', 'better', 'too-soon', 'same', 'worse'] as const;
export type Trend = AnswerTo<'trend'>;

/**
 * What the pain scores count for, and from which day after the massage. Two points are a change that
 * people notice (Farrar 2001), and soreness may rise on the first day; the days are our own choice.
 */
export const thresholds = { rise: 2, riseFromDay: 2, flatFromDay: 4 } as const;

/** The scores of earlier days, from this day after the massage on. */
function scoresBefore(diary: Diary, day: number): readonly number[] {
  const { at } = lastEntry(diary);
  return diary.entries
    .filter((entry) => dayOf(entry.at) < dayOf(at) && daysAfter(diary, entry.at) >= day)
    .flatMap((entry) => entry.answers.pain ?? []);
}

/** The score from which the pain has risen; `undefined` when it has not. */
export function risenFrom(diary: Diary): number | undefined {
  const { pain = 0 } = lastEntry(diary).answers;
  const lowest = Math.min(...scoresBefore(diary, thresholds.riseFromDay - 1));
  // Past its top it is on its way down, however low it once was.
  const isFalling = pain < (scoresBefore(diary, 0).at(-1) ?? 0);
  return !isFalling && pain - lowest >= thresholds.rise ? lowest : undefined;
}

/** What the pain scores show where that is worse than what the visitor said; else `undefined`. */
export function shownTrend(diary: Diary): Trend | undefined {
  const { at, answers } = lastEntry(diary);
  const { pain = 0, trend = 'gone' } = answers;
  const scores = scoresBefore(diary, 0);
  if (pain === 0 || scores.length === 0) return undefined;
  const isFlat =
    daysAfter(diary, at) >= thresholds.flatFromDay && pain >= Math.max(...scores)
      ? 'same'
      : undefined;
  const shown = risenFrom(diary) === undefined ? isFlat : 'worse';
  return shown && trends.indexOf(shown) > trends.indexOf(trend) ? shown : undefined;
}

/** The level that the course calls for: what the rules would say of the trend that the scores show. */
export function levelOfCourse(diary: Diary): Level {
  const trend = shownTrend(diary);
  return trend ? levelSoFar({ ...lastEntry(diary).answers, trend }) : 'self-care';
}

const levelsKnown = new WeakMap<Diary, readonly Level[]>();

/** The level at each check, what the checks before it show included; found out once a diary. */
export function levelsOf(diary: Diary): readonly Level[] {
  const known = levelsKnown.get(diary);
  if (known) return known;
  const levels = diary.entries.map(({ answers }, index) => {
    const soFar = { ...diary, entries: diary.entries.slice(0, index + 1) };
    return assessValid(answers, levelOfCourse(soFar)).level;
  });
  levelsKnown.set(diary, levels);
  return levels;
}

/** What is to be said plainly of the course: it gets worse, or stays for over three days. */
export function findingOf(diary: Diary): 'worse' | 'slow' | 'better' | 'gone' | undefined {
  const { at, answers } = lastEntry(diary);
  const trend = shownTrend(diary) ?? answers.trend;
  if (trend === 'worse' || trend === 'gone') return trend;
  if (trend === 'better') return 'better';
  // Where help is needed today, nobody asked for the trend.
  return trend && daysAfter(diary, at) >= thresholds.flatFromDay ? 'slow' : undefined;
}

/** Whether the last check called for help today or now. */
export const neededHelp = (diary: Diary): boolean =>
  needsHelpToday(levelsOf(diary).at(-1) ?? 'self-care');

/** Whether the page should open on this diary's check of today: not when it is over, or long ago. */
export const isUnderWay = (diary: Diary, at: number): boolean =>
  (lastEntry(diary).answers.trend !== 'gone' || neededHelp(diary)) &&
  dayOf(at) - dayOf(lastEntry(diary).at) <= 7;
