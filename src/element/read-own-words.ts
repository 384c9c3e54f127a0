import {
  array,
  check,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
  trim,
  type GenericSchema,
  type ObjectEntries,
} from 'valibot';
import { tips, type TipId } from '../cards/index.js';
import type { OwnWords } from '../locales/own-words.js';
import { url } from './properties.js';

/** An object that may have these, and nothing else. */
const object = <Entries extends ObjectEntries>(entries: Entries) =>
  strictObject(entries, `an object with some of ${Object.keys(entries).join(', ')}`);

/** A text that stays short enough to push nothing out of sight; its message says what is allowed. */
function text(most: number) {
  const allowed = `a text of 1 to ${most} characters`;
  return optional(pipe(string(allowed), trim(), minLength(1, allowed), maxLength(most, allowed)));
}

const tipIds = Object.keys(tips) as TipId[];

const few = 'at most 6 tips';

const required = (most: number) => text(most).wrapped;

/** What a site can say in words of its own; each message says what is allowed there. */
export const ownWordsSchema = object({
  // By which an editor knows what is allowed.
  $schema: optional(string('an address')),
  heading: text(80),
  intro: text(300),
  headings: optional(object({ tips: text(60), myths: text(60), prepare: text(60) })),
  labels: optional(
    object({
      start: text(40),
      next: text(40),
      back: text(40),
      restart: text(40),
      book: text(60),
    }),
  ),
  tips: optional(
    pipe(
      array(
        object({
          title: required(80),
          text: required(400),
          link: optional(
            pipe(
              string(url.allowed),
              maxLength(500, url.allowed),
              check((link) => url.parse(link) !== undefined, url.allowed),
            ),
          ),
        }),
        few,
      ),
      maxLength(6, few),
    ),
  ),
  hiddenTips: optional(array(picklist(tipIds, `some of ${tipIds.join(', ')}`), 'a list of tips')),
  clinic: optional(object({ name: text(80), address: text(200), hours: text(200) })),
}) satisfies GenericSchema<unknown, OwnWords>;

/** A site's own words are short; what is longer than this (characters) is something else. */
const mostText = 50_000;

/** With more faults than this it is something else too. */
const mostFaults = 20;

type Path = readonly (string | number)[];

/** A value without what is at a path; what is in a list goes as a whole. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return {};
  if (Array.isArray(value)) {
    // A list where an object is wanted has no key that could stay.
    return typeof key === 'number' ? value.filter((_, index) => index !== key) : {};
  }
  const entries = Object.entries(value as object).flatMap(([name, part]) =>
    name !== key ? [[name, part]] : rest.length > 0 ? [[name, without(part, rest)]] : [],
  );
  return Object.fromEntries(entries);
}

/** `["tips", 2, "title"]` → `words.tips[2].title` */
const named = (path: Path) =>
  path.reduce<string>(
    (text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${key}`),
    'words',
  );

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const shown = (value: unknown) =>
  typeof value === 'object' && value
    ? 'an object or a list'
    : short(JSON.stringify(value) ?? 'nothing');

/** What is read of a text, and what is wrong with it, in words. */
export function readOwnWords(text: string): readonly [OwnWords, readonly string[]] {
  const refuse = (why: string) => [{}, [`words ${why}. None of it is used.`]] as const;
  if (text.length > mostText) return refuse(`has more than ${mostText} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`is not JSON: ${short(String(error))}`);
  }
  const faults: string[] = [];
  while (faults.length < mostFaults) {
    const { success, output, issues } = safeParse(ownWordsSchema, value, { abortEarly: true });
    if (success) return [output, faults];
    const [{ path = [], message, input }] = issues;
    const keys = path.map(({ key }) => key as string | number);
    const what = `${short(named(keys))} = ${shown(path.at(-1) ? path.at(-1)?.value : input)}`;
    faults.push(`${what} is not allowed; allowed: ${message}. The default is used.`);
    value = without(value, keys);
  }
  return [{}, [...faults, `words has ${mostFaults} faults or more. None of it is used.`]];
}
