import { array, fail, number, object, record, unknown, type Cast } from 'banditypes';
import { isAnswerTo, questions, type Answers, type QuestionId } from '../triage/index.js';
import { withEntries, type Diary } from './diary.js';

/** The form in which a diary is stored. */
const version = 2;

/** A whole number, up to the largest that a date can be made of. */
const whole = (largest: number) =>
  number().map((value) => (Number.isInteger(value) && Math.abs(value) <= largest ? value : fail()));

/** Answers, of which there is one at least. */
const answers: Cast<Answers> = (value) => {
  const given = Object.entries(value as Answers);
  const areValid = given.every(
    ([id, answer]) => Object.hasOwn(questions, id) && isAnswerTo(id as QuestionId, answer),
  );
  return areValid && given.length > 0 ? (value as Answers) : fail();
};

const entry = object({ at: whole(8.64e15), answers });

const current = object({
  massageDay: whole(1e8),
  entries: array(entry).map((entries) => (entries.length > 0 ? entries : fail())),
});

/** Version 1 had one answer for the side and for a place that was not massaged. */
const first = object({
  massageDay: unknown(),
  entries: array(
    object({ at: unknown(), answers: record(unknown()) }).map(
      ({ at, answers: { side, ...others } }) => {
        if (side === 'untreated') return { at, answers: { ...others, treated: 'no' } };
        return { at, answers: side ? { ...others, side, treated: 'yes' } : others };
      },
    ),
  ),
}).map(current);

/** How each form is read. */
const forms: Readonly<Record<number, Cast<Diary>>> = { 1: first, [version]: current };

/** The diary as text to store. */
export const textOf = (diary: Diary): string => JSON.stringify({ version, ...diary }, undefined, 2);

/**
 * The diary that a stored text holds, whoever wrote it: `newer` when a later version of this script
 * did, `unreadable` when it is no diary at all.
 */
export function diaryIn(text: string): Diary | 'newer' | 'unreadable' {
  try {
    const value: unknown = JSON.parse(text);
    const stored = object({ version: whole(Number.MAX_SAFE_INTEGER) })(value);
    if (stored.version > version) return 'newer';
    const diary = (forms[stored.version] ?? fail)(value);
    return withEntries({ ...diary, entries: [] }, diary.entries);
  } catch {
    return 'unreadable';
  }
}
