import type { ConditionOn } from './conditions.js';
import type { Level } from './levels.js';

/**
 * The steps of the check, with the pages of each, in order: emergencies first. The warning signs stand
 * together on pages of their own (`alarm-more` is there after certain answers only); every question
 * after them has a page to itself, with its own id.
 */
export const stepPages = [
  ['alarm-body'],
  ['alarm-nerves'],
  ['alarm-limbs', 'alarm-more'],
  ['massage', 'began', 'onset', 'kind'],
  ['areas', 'quality', 'spread', 'treated', 'neck-signs'],
  ['pain', 'daily', 'painkillers', 'trend', 'night'],
  ['age', 'conditions', 'foot-sore', 'operated-place', 'joint', 'worried'],
] as const;

/** The pages of questions, in order. */
export const pageIds = stepPages.flat();

/** The id of a page. */
export type PageId = (typeof stepPages)[number][number];

/** The id of a page with several questions. */
export type SharedPage = PageId & `alarm-${string}`;

/**
 * The warning signs that the short check of a day asks about at once, in order: when one may be
 * there, the whole check follows. Most are rows, and asked in the words of the row.
 */
export const warningSigns = [
  'chest',
  'breath',
  'stroke',
  'tearing',
  'allergy',
  'saddle',
  'nerves',
  'fever',
  'vomiting',
  'urine',
  'injury',
  'pregnancy-alarm',
  'limb-swelling',
  'head-pain',
  'skin-change',
  'night',
  'place',
  'worried',
] as const;

/** The id of a warning sign of the short check. */
export type WarningSign = (typeof warningSigns)[number];

/**
 * What becomes of an answer in the short check of a day.
 *
 * - `lasts`: it does not change from day to day. - `stays`: it is taken over.
 * - `asked`: it is asked each day.
 * - `calm`: with this answer it is taken over once no warning sign is new; any other is asked again.
 */
type NextDay = 'lasts' | 'stays' | 'asked' | { readonly calm: string | readonly string[] };

/** Most questions are calm with a "no". */
export const calmNo = { calm: 'no' } as const satisfies NextDay;

/** What every question has. */
interface Base {
  /** The page that it shares with others; else it has one of its own. */
  readonly page?: SharedPage;
  /** Asked only after these answers; everywhere else, a condition on it includes this one. */
  readonly askedWhen?: ConditionOn<string>;
}

/**
 * What becomes of it the next day. What is taken over names the warning signs that have to be absent
 * for that: without one it does not compile.
 */
type Tomorrow =
  | { readonly nextDay: 'lasts' | 'asked'; readonly sign?: undefined }
  | {
      readonly nextDay: Exclude<NextDay, 'lasts' | 'asked'>;
      readonly sign: WarningSign | readonly WarningSign[];
    };

/** What may be answered to a row. */
export const rowOptions = ['yes', 'no', 'unsure'] as const;

/**
 * A warning sign, asked as yes / no / not sure (forced choice finds more than "tick all that apply":
 * Smyth 2006). "Yes" calls for the level `yes`, where it does so by itself; why, says the reason with
 * this id, else the one with the question's own.
 */
type Row = Base & {
  readonly yes?: Level;
  readonly reason?: string;
} & (
    { readonly nextDay?: undefined; readonly sign: WarningSign | readonly WarningSign[] } | Tomorrow
  );

export const row = <const Q extends Row>(question: Q) => ({
  nextDay: calmNo,
  ...question,
  kind: 'row' as const,
  options: rowOptions,
});

type Choice = Base &
  Tomorrow & {
    /** In the order in which they are shown. */
    readonly options: readonly string[];
  };

/** A question with one of the options for an answer. */
export const single = <const Q extends Choice>(question: Q) => ({
  ...question,
  kind: 'single' as const,
});

/** A question with any of the options for an answer; `none` excludes the others. */
export const several = <const Q extends Choice>(question: Q) => ({
  ...question,
  kind: 'several' as const,
});

/** A question with a whole number from 0 to 10 for an answer. */
export const score = <const Q extends Base & Tomorrow>(question: Q) => ({
  ...question,
  kind: 'scale' as const,
  options: [] as const,
});

/** How a question is asked. */
export type Kind = 'row' | 'single' | 'several' | 'scale';
