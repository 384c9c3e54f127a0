import { any, is, min, type ConditionOn } from './conditions.js';
import type { Level } from './levels.js';
import { areaIds, placesOf } from './places.js';
import {
  calmNo,
  pageIds,
  row,
  score,
  several,
  single,
  type Kind,
  type PageId,
  type WarningSign,
} from './question-kinds.js';

/** Lowest and highest pain score (0 = no pain, 10 = the worst you can imagine). */
export const scale = { min: 0, max: 10 } as const;

/**
 * Every question, in the order in which it is asked: never more than five rows at once, the ordinary
 * path ten pages. No words here: `locales/` has them for each language, by the same ids.
 */
export const questions = {
  chest: row({ page: 'alarm-body', yes: 'emergency', sign: 'chest' }),
  stroke: row({ page: 'alarm-body', yes: 'emergency', sign: 'head' }),
  tearing: row({ page: 'alarm-body', yes: 'emergency', sign: 'severe' }),
  allergy: row({ page: 'alarm-body', yes: 'emergency', sign: 'allergy' }),
  injury: row({ page: 'alarm-body', yes: 'emergency', sign: 'severe' }),

  saddle: row({ page: 'alarm-nerves', yes: 'emergency', sign: 'saddle' }),
  'both-legs': row({ page: 'alarm-nerves', yes: 'emergency', sign: 'limbs', reason: 'saddle' }),
  clumsy: row({ page: 'alarm-nerves', yes: 'emergency', sign: 'limbs' }),
  'dark-urine': row({ page: 'alarm-nerves', yes: 'emergency', sign: 'urine' }),
  'fever-brain': row({ page: 'alarm-nerves', yes: 'emergency', sign: 'fever' }),

  'tight-limb': row({ page: 'alarm-limbs', yes: 'emergency', sign: 'swelling' }),
  'pregnancy-alarm': row({
    page: 'alarm-limbs',
    yes: 'emergency',
    sign: 'pregnancy',
    reason: 'pregnancy',
  }),
  'growing-swelling': row({ page: 'alarm-limbs', yes: 'urgent', sign: 'swelling' }),
  'swelling-severe': row({
    page: 'alarm-limbs',
    yes: 'emergency',
    nextDay: 'asked',
    sign: 'swelling',
    reason: 'growing-swelling',
    askedWhen: is('growing-swelling', 'yes', 'unsure'),
  }),
  'head-pain': row({ page: 'alarm-limbs', yes: 'urgent', sign: 'head' }),
  'head-pain-worst': row({
    page: 'alarm-limbs',
    yes: 'emergency',
    nextDay: 'asked',
    sign: 'head',
    reason: 'head-pain',
    askedWhen: is('head-pain', 'yes', 'unsure'),
  }),
  'leg-swelling': row({ page: 'alarm-limbs', yes: 'urgent', sign: 'swelling' }),

  fever: row({ page: 'today', yes: 'urgent', sign: 'fever' }),
  urine: row({ page: 'today', yes: 'urgent', sign: 'urine' }),
  skin: row({ page: 'today', yes: 'urgent', sign: 'skin' }),
  worried: row({ page: 'today', sign: 'other' }),

  massage: single({
    page: 'when',
    options: ['today', 'yesterday', 'two-to-three-days', 'four-to-seven-days', 'over-a-week'],
    nextDay: 'lasts',
  }),
  onset: single({
    page: 'when',
    options: ['sudden', 'during', 'same-day', 'next-day', 'two-days', 'later', 'before'],
    nextDay: 'lasts',
  }),

  areas: several({
    page: 'where',
    options: [...areaIds, ...areaIds.flatMap(placesOf)],
    nextDay: 'stays',
    sign: 'other',
  }),
  spread: single({
    page: 'where',
    options: ['wide', 'area', 'spot', 'spine'],
    nextDay: 'stays',
    sign: 'other',
  }),
  side: single({
    page: 'where',
    options: ['both', 'middle', 'one-treated', 'one-of-two'],
    nextDay: 'stays',
    sign: 'other',
  }),
  treated: single({ page: 'where', options: ['yes', 'partly', 'no'], nextDay: 'stays' }),

  quality: several({
    page: 'feel',
    options: [
      'dull',
      'stiff',
      'tender',
      'sharp',
      'burning',
      'shooting',
      'tearing',
      'band',
      'cough',
    ],
    nextDay: 'stays',
    sign: 'night',
  }),
  look: several({
    page: 'feel',
    options: ['small-bruise', 'large-bruise', 'lump', 'rash', 'none'],
    nextDay: { calm: ['none'] },
    sign: 'swelling',
  }),

  pain: score({ page: 'how-bad', nextDay: 'asked' }),
  daily: single({
    page: 'how-bad',
    options: ['mild', 'moderate', 'severe'],
    nextDay: 'asked',
  }),
  painkillers: single({
    page: 'how-bad',
    options: ['help', 'no-help', 'untried'],
    nextDay: 'asked',
    askedWhen: any(min('pain', 7), is('daily', 'severe')),
  }),
  trend: single({
    page: 'how-bad',
    options: ['better', 'same', 'worse', 'gone', 'too-soon'],
    nextDay: 'asked',
  }),
  movement: single({
    page: 'how-bad',
    options: ['helps', 'no-help', 'untried'],
    nextDay: 'stays',
  }),

  shooting: single({
    page: 'limbs',
    options: ['no', 'one', 'both'],
    nextDay: calmNo,
    sign: 'limbs',
  }),
  numbness: single({
    page: 'limbs',
    options: ['no', 'gone', 'fading', 'still', 'spreading', 'both'],
    nextDay: calmNo,
    sign: 'limbs',
  }),
  weakness: single({
    page: 'limbs',
    options: ['no', 'slight', 'clear', 'worsening', 'both'],
    nextDay: calmNo,
    sign: 'limbs',
  }),
  night: single({
    page: 'limbs',
    options: ['no', 'turning', 'wakes', 'constant', 'before'],
    nextDay: calmNo,
    sign: 'night',
  }),

  age: single({ page: 'you', options: ['under-18', '18-to-79', '80-plus'], nextDay: 'lasts' }),
  pregnancy: single({ page: 'you', options: ['no', 'early', 'later', 'birth'], nextDay: 'lasts' }),
  conditions: several({
    page: 'you',
    options: [
      'weak-bones',
      'thinner',
      'clot',
      'cancer-now',
      'cancer-past',
      'weight-loss',
      'immune',
      'operation',
      'disc-now',
      'disc-past',
      'spine-surgery',
      'arthritis',
      'fibromyalgia',
      'numb-feet',
      'vessels',
      'often-sore',
      'none',
    ],
    nextDay: 'lasts',
  }),

  'foot-sore': row({
    page: 'you-more',
    yes: 'urgent',
    sign: 'skin',
    reason: 'skin',
    askedWhen: is('conditions', 'numb-feet'),
  }),
  'operated-place': row({
    page: 'you-more',
    sign: 'skin',
    askedWhen: is('conditions', 'operation'),
  }),
  joint: single({
    page: 'you-more',
    options: ['no', 'swollen', 'hot'],
    nextDay: calmNo,
    sign: 'skin',
    askedWhen: is('conditions', 'arthritis'),
  }),
} as const;

type Questions = typeof questions;

/** The id of a question. */
export type QuestionId = keyof Questions;

type RowCallingFor<L extends Level> = {
  [Id in QuestionId]: Questions[Id] extends { readonly yes: L } ? Id : never;
}[QuestionId];

/** The reason with whose words a row calls for its level. */
export type RowReason = {
  [Id in QuestionId]: Questions[Id] extends { readonly reason: infer Reason }
    ? Reason
    : Questions[Id] extends { readonly yes: Level }
      ? Id
      : never;
}[QuestionId];

/** The ids of the questions, in the order in which they are asked. */
export const questionIds = Object.keys(questions) as QuestionId[];

/** The id of a question of this kind. */
export type QuestionOf<K extends Kind> = {
  [Id in QuestionId]: Questions[Id]['kind'] extends K ? Id : never;
}[QuestionId];

/** The options of a question: `yes`, `no`, `unsure` for a row; none for the scale. */
export type OptionOf<Id extends QuestionId> = Questions[Id]['options'][number];

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

/** A condition on the answers. */
export type Condition = ConditionOn<QuestionId>;

/** What is known of a question, the same for each. */
export interface Question {
  readonly page: PageId;
  readonly kind: Kind;
  readonly options: readonly string[];
  readonly nextDay: Questions[QuestionId]['nextDay'];
  readonly sign?: WarningSign;
  readonly askedWhen?: Condition;
}

/** The question with this id. */
export const questionOf = (id: QuestionId): Question => questions[id];

/** The options of a question as plain strings; empty for the scale. */
export const optionsOf = (id: QuestionId): readonly string[] => questionOf(id).options;

/** The questions of each page, in order. */
export const pages = Object.fromEntries(
  pageIds.map((page) => [page, questionIds.filter((id) => questions[id].page === page)]),
) as unknown as Readonly<Record<PageId, readonly QuestionId[]>>;

/** The rows whose "yes" calls for this level by itself. */
export const rowsCallingFor = <L extends Level>(level: L): readonly RowCallingFor<L>[] =>
  questionIds.filter((id): id is RowCallingFor<L> => {
    const { yes } = questions[id] as { readonly yes?: Level };
    return yes === level;
  });
