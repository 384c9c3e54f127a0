import type { options, rowOptions } from './options.js';

/**
 * How a question is asked.
 *
 * - `row`: a warning sign, asked as yes / no / not sure (forced choice finds more than "tick all
 *   that apply": Smyth 2006).
 * - `single`: one of the options. - `several`: any of the options; `none` excludes the others.
 * - `scale`: a whole number from 0 to 10.
 */
export type Kind = 'row' | 'single' | 'several' | 'scale';

/** Lowest and highest pain score (0 = no pain, 10 = the worst you can imagine). */
export const scale = { min: 0, max: 10 } as const;

/**
 * Every question with its kind, by the page that asks it: emergencies first, never more than five
 * rows at once, the ordinary path ten pages. The last page is there for some conditions only. No
 * words here: `words/` has them for each language, by the same ids.
 */
export const pages = {
  'alarm-body': { chest: 'row', stroke: 'row', tearing: 'row', allergy: 'row', injury: 'row' },
  'alarm-nerves': {
    saddle: 'row',
    'both-legs': 'row',
    clumsy: 'row',
    'dark-urine': 'row',
    'fever-brain': 'row',
  },
  'alarm-limbs': {
    'tight-limb': 'row',
    'pregnancy-alarm': 'row',
    'growing-swelling': 'row',
    'swelling-severe': 'row',
    'head-pain': 'row',
    'head-pain-worst': 'row',
    'leg-swelling': 'row',
  },
  today: { fever: 'row', urine: 'row', skin: 'row', worried: 'row' },
  when: { massage: 'single', onset: 'single' },
  where: { areas: 'several', spread: 'single', side: 'single', treated: 'single' },
  feel: { quality: 'several', look: 'several' },
  'how-bad': {
    pain: 'scale',
    daily: 'single',
    painkillers: 'single',
    trend: 'single',
    movement: 'single',
  },
  limbs: { shooting: 'single', numbness: 'single', weakness: 'single', night: 'single' },
  you: { age: 'single', pregnancy: 'single', conditions: 'several' },
  'you-more': { 'foot-sore': 'row', 'operated-place': 'row', joint: 'single' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

/** The id of a page. */
export type PageId = keyof typeof pages;

/** The ids of the pages, in order. */
export const pageIds = Object.keys(pages) as PageId[];

type Pages = typeof pages;
type KeysOfAny<T> = T extends T ? keyof T : never;

/** The id of a question. */
export type QuestionId = KeysOfAny<Pages[PageId]>;

type KindIn<P, Id> = P extends P ? (Id extends keyof P ? P[Id] : never) : never;

/** The kind of each question. */
export const questions = Object.assign({}, ...pageIds.map((id) => pages[id])) as {
  readonly [Id in QuestionId]: KindIn<Pages[PageId], Id>;
};

/** The id of a question of this kind. */
export type QuestionOf<K extends Kind> = {
  [Id in QuestionId]: (typeof questions)[Id] extends K ? Id : never;
}[QuestionId];

/** The ids of the questions, in the order in which they are asked. */
export const questionIds = Object.keys(questions) as QuestionId[];

/** The options of a question: `yes`, `no`, `unsure` for a row; none for the scale. */
export type OptionOf<Id extends QuestionId> =
  Id extends QuestionOf<'row'>
    ? (typeof rowOptions)[number]
    : Id extends keyof typeof options
      ? (typeof options)[Id][number]
      : never;

/** What can be answered to a question. */
export type AnswerTo<Id extends QuestionId> =
  Id extends QuestionOf<'scale'>
    ? number
    : Id extends QuestionOf<'several'>
      ? readonly OptionOf<Id>[]
      : OptionOf<Id>;

/** What the visitor said so far; a question that is missing was not answered. */
export type Answers = { readonly [Id in QuestionId]?: AnswerTo<Id> | undefined };

/** One answer, of any question. */
export type Answer = AnswerTo<QuestionId>;
