import { isAbove, type Level } from '../triage/internal.js';
import { newCheckup, type Checkup } from './checkup.js';
import {
  allowsShortCheck,
  answersToday,
  carriedOver,
  earlierChecks,
  isDue,
  isUnderWay,
  lastEntry,
  levelsOf,
  neededHelp,
  questionsToday,
  type Diary,
  type DiaryState,
} from './diary/index.js';
import { start, startAgain, startShortCheck } from './steps.js';

/** What a diary brings to the screen: a checkup, and since when it stands (ms). */
export interface FromDiary {
  readonly checkup: Checkup;
  readonly shownAt: number;
}

/** The result of the last check in the diary. */
export function lastResult(diary: Diary): FromDiary {
  const { at, answers } = lastEntry(diary);
  return { checkup: { ...newCheckup, screen: 'result', answers }, shownAt: at };
}

/** Today's check of the diary: the short one where the last allows it, else the whole. */
export function todaysCheck(state: DiaryState, now: number): FromDiary {
  const before = earlierChecks(state);
  const show = (checkup: Checkup) => ({ checkup, shownAt: now });
  if (!before || state.problem === 'clock' || !isUnderWay(before, now)) {
    return show(start(newCheckup));
  }
  const answers = answersToday(before, now);
  return show(
    allowsShortCheck(before, now)
      ? startShortCheck(answers, questionsToday(answers), carriedOver(answers))
      : startAgain(answers),
  );
}

/**
 * The first screen for a visitor with a diary: today's check, or the last result if it said to get
 * help today; `undefined` where the intro comes first.
 */
export function initialCheckup(state: DiaryState, now: number): FromDiary | undefined {
  const { diary, problem } = state;
  if (!diary || problem || !isUnderWay(diary, now)) return undefined;
  return neededHelp(diary) && !isDue(diary, now) ? lastResult(diary) : todaysCheck(state, now);
}

/** Whether what another tab has stored supersedes this result: it is newer, and no less urgent. */
export function supersedes(diary: Diary, before: Diary, shown: Level): boolean {
  const isSame = JSON.stringify(lastEntry(diary)) === JSON.stringify(lastEntry(before));
  return !isSame && !isAbove(shown, levelsOf(diary).at(-1) ?? 'self-care');
}

/** Whether the short check that is on the screen is still enough: another tab may have found more. */
export function isShortEnough(state: DiaryState, now: number): boolean {
  const before = earlierChecks(state);
  return !before || allowsShortCheck(before, now);
}
