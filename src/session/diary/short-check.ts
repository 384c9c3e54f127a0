/** The short check of a day: what it asks, and when it is enough. */
import {
  isAnswered,
  isAsked,
  questionIds,
  questionOf,
  unanswered,
  type Answers,
  type QuestionId,
} from '../../triage/internal.js';
import { isUnderWay, neededHelp } from './course.js';
import { dayOf, massageAnswer } from './days.js';
import { daysAfter, lastEntry, type Diary } from './diary.js';

/** The calm answer to a question that can change from day to day. */
function calmAnswer(id: QuestionId): string | undefined {
  const { nextDay } = questionOf(id);
  return typeof nextDay === 'object' ? String(nextDay.calm) : undefined;
}

/**
 * What the short check of a day asks, by the answers of the check before: how bad it is and where it
 * is going, and again each thing that was not calm then, since an old answer to it may be too good.
 */
export const questionsToday = (before: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => {
    const calm = calmAnswer(id);
    const isRestless = calm && isAnswered(id, before) && String(before[id]) !== calm;
    // The days that pass can bring a question: the first night, when it began.
    const isNew = isAsked(id, before) === true && !isAnswered(id, before);
    return questionOf(id).nextDay === 'asked' || isRestless || isNew;
  });

/** What the short check of a day takes over from the last one, once nothing is said to be new. */
export function carriedOver(before: Answers): readonly QuestionId[] {
  const asked = questionsToday(before);
  return questionIds.filter((id) => calmAnswer(id) && !asked.includes(id));
}

/** The answers with which today's check begins: those of the last one, at today's distance. */
export const answersToday = (diary: Diary, at: number): Answers => ({
  ...lastEntry(diary).answers,
  massage: massageAnswer(daysAfter(diary, at)),
});

/**
 * Whether a short check may follow the last one: not after help today or now, nor half a check, nor
 * long ago, nor where the clock says that it has yet to come.
 */
export const allowsShortCheck = (diary: Diary, at: number): boolean =>
  isUnderWay(diary, at) &&
  dayOf(at) >= dayOf(lastEntry(diary).at) &&
  !neededHelp(diary) &&
  unanswered(lastEntry(diary).answers).length === 0;
