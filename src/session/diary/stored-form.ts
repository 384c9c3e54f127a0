import { isAnswerTo, isQuestion, type Answers } from '../../triage/internal.js';
import { massageAnswer, dayOf } from './days.js';
import { mostEntries, withEntries, type Diary, type Entry } from './diary.js';
import { fromFirstEdition } from './first-edition.js';

/** The form in which a diary is stored. */
const version = 3;

/** The last day, and the last moment (ms), that a diary can tell of: in the year 2100. */
const lastDay = 47_482;
const lastMoment = (lastDay + 1) * 86_400_000 - 1;

/** What is stored may be anything: whoever may write into this browser may have written it. */
type Stored = Readonly<Record<string, unknown>>;

function fail(): never {
  throw new TypeError('This is no diary.');
}

const object = (value: unknown): Stored => (Object(value) === value ? (value as Stored) : fail());

/** A whole number from 0 to the largest that is allowed. */
const whole = (value: unknown, largest: number): number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largest
    ? (value as number)
    : fail();

/** Answers, of which there is one at least. */
function answersIn(value: unknown): Answers {
  const given = Object.entries(object(value));
  const areRight = given.every(([id, answer]) => isQuestion(id) && isAnswerTo(id, answer));
  return areRight && given.length > 0 ? (value as Answers) : fail();
}

const entriesIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= mostEntries ? value : fail();

function entryIn(value: unknown): Entry {
  const { at, answers } = object(value);
  return { at: whole(at, lastMoment), answers: answersIn(answers) };
}

/** Version 1 had one answer for the side and for a place that was not massaged. */
function withTreated(value: unknown): Stored {
  const entry = object(value);
  const { side, ...others } = object(entry.answers);
  if (side === 'untreated') return { ...entry, answers: { ...others, treated: 'no' } };
  return { ...entry, answers: side ? { ...others, side, treated: 'yes' } : others };
}

/** Version 2 had the first edition of the questions, which version 3 asks in other words. */
function withNewQuestions(value: unknown, massageDay: number): Stored {
  const { at, answers } = object(value);
  const days = Math.max(0, dayOf(whole(at, lastMoment)) - massageDay);
  return { at, answers: fromFirstEdition(object(answers), massageAnswer(days)) };
}

/** How each form is read. */
const entryOf: Readonly<Record<number, (value: unknown, massageDay: number) => Entry>> = {
  1: (value, day) => entryIn(withNewQuestions(withTreated(value), day)),
  2: (value, day) => entryIn(withNewQuestions(value, day)),
  [version]: entryIn,
};

/** A list as JSON has it, also where an old library of the page (Prototype) gives lists a `toJSON`. */
function bare(this: Stored, key: string): unknown {
  const value = this[key];
  return Array.isArray(value) ? Object.setPrototypeOf([...(value as unknown[])], null) : value;
}

/** The diary as text to store. */
export const serializeDiary = (diary: Diary): string =>
  JSON.stringify({ version, ...diary }, bare, 2);

/**
 * The diary that a stored text holds, whoever wrote it: `newer` when a later version of this script
 * did, `unreadable` when it is no diary at all.
 */
export function parseDiary(text: string): Diary | 'newer' | 'unreadable' {
  try {
    const stored = object(JSON.parse(text));
    const form = whole(stored.version, Number.MAX_SAFE_INTEGER);
    if (form > version) return 'newer';
    const massageDay = whole(stored.massageDay, lastDay);
    const read = entryOf[form] ?? fail;
    const entries = entriesIn(stored.entries).map((value) => read(value, massageDay));
    return withEntries({ massageDay, entries: [] }, entries);
  } catch {
    return 'unreadable';
  }
}
