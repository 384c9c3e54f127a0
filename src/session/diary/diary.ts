import {
  assessValid,
  emergencyRows,
  isAbove,
  isAnswered,
  levelSoFar,
  questionIds,
  unanswered,
  urgentRows,
  type Answer,
  type Answers,
  type AnswerTo,
  type Level,
  type QuestionId,
} from '../../triage/index.js';
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

/** The calm answer to each question that can change from day to day. */
const calm: { readonly [Id in QuestionId]?: Answer } = {
  ...Object.fromEntries([...emergencyRows, ...urgentRows].map((row) => [row, 'no'])),
  worried: 'no',
  look: ['none'],
  shooting: 'no',
  numbness: 'no',
  weakness: 'no',
  night: 'no',
  'operated-place': 'no',
  joint: 'no',
};

/** What each daily check asks; a follow-up only where what it follows is asked too. */
const always: readonly QuestionId[] = [
  'pain',
  'daily',
  'painkillers',
  'trend',
  'swelling-severe',
  'head-pain-worst',
];

/**
 * What the short check of a day asks, by the answers of the check before: how bad it is and where it
 * is going, and again each thing that was not calm then, since an old answer to it may be too good.
 */
export const questionsToday = (before: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => {
    const isCalm = !isAnswered(id, before) || String(before[id]) === String(calm[id] ?? before[id]);
    return always.includes(id) || !isCalm;
  });

/** What the short check of a day takes over from the last one, once nothing is said to be new. */
export const carriedOver = (before: Answers): readonly QuestionId[] => {
  const asked = questionsToday(before);
  return (Object.keys(calm) as QuestionId[]).filter((id) => !asked.includes(id));
};

/** The answers with which today's check begins: those of the last one, at today's distance. */
export const answersToday = (diary: Diary, at: number): Answers => ({
  ...lastEntry(diary).answers,
  massage: massageAnswer(daysAfter(diary, at)),
});

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
  const { at, answers } = lastEntry(diary);
  const { pain = 0 } = answers;
  const lowest = Math.min(...scoresBefore(diary, 1));
  const isLate = daysAfter(diary, at) >= thresholds.riseFromDay;
  // Past its top it is on its way down, however low it once was.
  const isFalling = pain < (scoresBefore(diary, 0).at(-1) ?? 0);
  return isLate && !isFalling && pain - lowest >= thresholds.rise ? lowest : undefined;
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

/** The level at each check, what the checks before it show included. */
export const levelsOf = (diary: Diary): readonly Level[] =>
  diary.entries.map(({ answers }, index) => {
    const soFar = { ...diary, entries: diary.entries.slice(0, index + 1) };
    return assessValid(answers, levelOfCourse(soFar)).level;
  });

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
  isAbove(levelsOf(diary).at(-1) ?? 'self-care', 'doctor');

/** Whether the page should open on this diary's check of today: not when it is over, or long ago. */
export const isUnderWay = (diary: Diary, at: number): boolean =>
  (lastEntry(diary).answers.trend !== 'gone' || neededHelp(diary)) &&
  dayOf(at) - dayOf(lastEntry(diary).at) <= 7;

/** Whether nothing was checked yet on this calendar day. */
export const isDue = (diary: Diary, at: number): boolean => dayOf(at) > dayOf(lastEntry(diary).at);

/**
 * Whether a short check may follow the last one: not after help today or now, nor half a check, nor
 * long ago, nor where the clock says that it has yet to come.
 */
export const allowsShortCheck = (diary: Diary, at: number): boolean =>
  isUnderWay(diary, at) &&
  dayOf(at) >= dayOf(lastEntry(diary).at) &&
  !neededHelp(diary) &&
  unanswered(lastEntry(diary).answers).length === 0;
