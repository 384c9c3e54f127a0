import { isAnswerTo, questions, type Answers, type QuestionId } from '../triage/index.js';
import { mostEntries, withEntries, type Diary, type Entry } from './diary.js';

/** The form in which a diary is stored. */
const version = 2;

/** The last day, and the last moment (ms), that a diary can tell of: in the year 2100. */
const lastDay = 47_482;
const lastMoment = (lastDay + 1) * 86_400_000 - 1;

/** What is stored may be anything: whoever may write into this browser may have written it. */
type Stored = Readonly<Record<string, unknown>>;

function fail(): never {
  throw new TypeError('This is no diary.');
}

const need = <T>(value: unknown, isRight: (value: never) => boolean): T =>
  isRight(value as never) ? (value as T) : fail();

const object = (value: unknown): Stored => need(value, (it) => Object(it) === it);

/** A whole number from 0 to the largest that is allowed. */
const whole = (value: unknown, largest: number): number =>
  need(value, (it: number) => Number.isInteger(it) && it >= 0 && it <= largest);

/** Answers, of which there is one at least. */
const answersIn = (value: unknown): Answers =>
  need(object(value), (it: Stored) => {
    const given = Object.entries(it);
    return (
      given.length > 0 &&
      given.every(
        ([id, answer]) => Object.hasOwn(questions, id) && isAnswerTo(id as QuestionId, answer),
      )
    );
  });

function entryIn(value: unknown): Entry {
  const { at, answers } = object(value);
  return { at: whole(at, lastMoment), answers: answersIn(answers) };
}

function entriesIn(value: unknown): readonly unknown[] {
  return need(
    value,
    (it: unknown[]) => Array.isArray(it) && it.length > 0 && it.length <= mostEntries,
  );
}

/** Version 1 had one answer for the side and for a place that was not massaged. */
function upgraded(value: unknown): Stored {
  const entry = object(value);
  const { side, ...others } = object(entry.answers);
  if (side === 'untreated') return { ...entry, answers: { ...others, treated: 'no' } };
  return { ...entry, answers: side ? { ...others, side, treated: 'yes' } : others };
}

/** How each form is read. */
const entryOf: Readonly<Record<number, (value: unknown) => Entry>> = {
  1: (value) => entryIn(upgraded(value)),
  [version]: entryIn,
};

/** The diary as text to store. */
export const textOf = (diary: Diary): string => JSON.stringify({ version, ...diary }, undefined, 2);

/**
 * The diary that a stored text holds, whoever wrote it: `newer` when a later version of this script
 * did, `unreadable` when it is no diary at all.
 */
export function diaryIn(text: string): Diary | 'newer' | 'unreadable' {
  try {
    const stored = object(JSON.parse(text));
    const form = whole(stored.version, Number.MAX_SAFE_INTEGER);
    if (form > version) return 'newer';
    const entries = entriesIn(stored.entries).map(entryOf[form] ?? fail);
    return withEntries({ massageDay: whole(stored.massageDay, lastDay), entries: [] }, entries);
  } catch {
    return 'unreadable';
  }
}
