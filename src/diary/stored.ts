import { array, custom, is, literal, minLength, object, pipe } from 'valibot';
import { isAnswerTo, questions, type Answers, type QuestionId } from '../triage/index.js';
import { withEntries, type Diary } from './diary.js';

/** The form in which a diary is stored. */
const version = 1;

/** A whole number that a date can be made of (ms). */
const time = custom<number>(
  (value) => Math.abs(Number(value)) <= 8.64e15 && Number.isInteger(value),
);

const answers = custom<Answers>(
  (value) =>
    value instanceof Object &&
    Object.entries(value).every(
      ([id, answer]) => Object.hasOwn(questions, id) && isAnswerTo(id as QuestionId, answer),
    ),
);

const stored = object({
  version: literal(version),
  massageDay: custom<number>((value) => Math.abs(Number(value)) <= 1e8 && Number.isInteger(value)),
  entries: pipe(array(object({ at: time, answers })), minLength(1)),
});

/** The diary as text to store. */
export const textOf = (diary: Diary): string => JSON.stringify({ version, ...diary }, undefined, 2);

/**
 * The diary that a stored text holds, whoever wrote it: `newer` when a later version of this script
 * did, `unreadable` when it is no diary at all.
 */
export function diaryIn(text: string): Diary | 'newer' | 'unreadable' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'unreadable';
  }
  if (is(object({ version: custom<number>((it) => Number(it) > version) }), value)) return 'newer';
  if (!is(stored, value)) return 'unreadable';
  const { massageDay, entries } = value;
  return withEntries({ massageDay, entries: [] }, entries);
}
