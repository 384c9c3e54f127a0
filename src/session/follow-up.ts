import { newCheckup, start, startAgain, startDaily, type Checkup } from './index.js';
import {
  allowsShortCheck,
  answersToday,
  carriedOver,
  isDue,
  isUnderWay,
  lastEntry,
  levelsOf,
  neededHelp,
  questionsToday,
  type Diary,
  type DiaryKeeper,
} from './diary/index.js';
import { isAbove, type Level } from '../triage/index.js';

/** What a diary brings to the screen: a checkup, and since when it stands. */
export interface FollowUp {
  readonly checkup: Checkup;
  readonly shownAt: number;
}

/** The result of the last check in the diary. */
export function lastResult(diary: Diary): FollowUp {
  const { at, answers } = lastEntry(diary);
  return { checkup: { ...newCheckup, place: 'result', answers }, shownAt: at };
}

/** Today's check of the diary: the short one where the last allows it, else the whole. */
export function todaysCheck({ before, problem }: DiaryKeeper, now: number): FollowUp {
  const follow = (checkup: Checkup) => ({ checkup, shownAt: now });
  if (!before || problem === 'clock' || !isUnderWay(before, now)) return follow(start(newCheckup));
  const answers = answersToday(before, now);
  return follow(
    allowsShortCheck(before, now)
      ? startDaily(answers, questionsToday(answers), carriedOver(answers))
      : startAgain(answers),
  );
}

/** With what the page opens for who keeps a diary: today's check; who needed help today, that result. */
export function opening(keeper: DiaryKeeper, now: number): FollowUp | undefined {
  const { diary, problem } = keeper;
  if (!diary || problem || !isUnderWay(diary, now)) return undefined;
  return neededHelp(diary) && !isDue(diary, now) ? lastResult(diary) : todaysCheck(keeper, now);
}

/** Whether what another tab has stored outdates this result: it is newer, and no less urgent. */
export function outdates(diary: Diary | undefined, before: Diary, shown: Level): boolean {
  const isSame = diary && JSON.stringify(lastEntry(diary)) === JSON.stringify(lastEntry(before));
  return !!diary && !isSame && !isAbove(shown, levelsOf(diary).at(-1) ?? 'self-care');
}

/** Whether the short check that is on the screen is still enough: another tab may have found more. */
export const isShortEnough = ({ before }: DiaryKeeper, now: number): boolean =>
  !before || allowsShortCheck(before, now);
