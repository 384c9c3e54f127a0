import { array, custom, is, literal, minLength, object, pipe } from 'valibot';
import { isAnswerTo, questions, type Answers, type QuestionId } from '../triage/index.js';
import { withEntries, type Diary } from './diary.js';

/** The form in which a diary is stored. */
const version = 2;

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

/** Version 1 had one answer for the side and for a place that was not massaged. */
const first = object({
  version: literal(1),
  entries: array(
    object({ answers: custom<Record<string, unknown>>((it) => it instanceof Object) }),
  ),
});

/** What is stored, in the form of this version; anything else as it is. */
function upgraded(value: unknown): unknown {
  if (!is(first, value)) return value;
  const entries = value.entries.map((entry) => {
    const { side, ...others } = entry.answers;
    if (side === 'untreated') return { ...entry, answers: { ...others, treated: 'no' } };
    return side ? { ...entry, answers: { ...others, side, treated: 'yes' } } : entry;
  });
  return { ...value, version, entries };
}

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
    value = upgraded(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
  if (is(object({ version: custom<number>((it) => Number(it) > version) }), value)) return 'newer';
  if (!is(stored, value)) return 'unreadable';
  const { massageDay, entries } = value;
  return withEntries({ massageDay, entries: [] }, entries);
}
