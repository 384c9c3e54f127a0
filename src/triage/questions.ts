import { all, any, is, min, type ConditionOn } from './conditions.js';
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

const onAnySide = is('nerves', 'yes', 'unsure');
const onSkin = is('skin-change', 'yes', 'unsure');
const afterAWhile = is('massage', 'two-days', 'three-days', 'four-to-seven-days', 'over-a-week');
const somewhere = is('areas', ...areaIds);

/** The options of `conditions`, by what they are about; each group has a heading of its own. */
export const conditionGroups = {
  bones: ['weak-bones', 'disc-now', 'spine-surgery', 'arthritis'],
  blood: ['thinner', 'bleeding', 'clot', 'vessels'],
  illness: ['cancer-now', 'cancer-past', 'weight-loss', 'immune', 'numb-feet', 'fibromyalgia'],
  treatment: ['operation', 'implant'],
  you: ['over-65', 'often-sore'],
} as const;

/**
 * Every question, in the order in which it is asked. A row that opens others names what they are
 * about. No words here: `locales/` has them for each language, by the same ids.
 */
export const questions = {
  chest: row({ page: 'alarm-body', yes: 'emergency', sign: 'chest' }),
  breath: row({ page: 'alarm-body', yes: 'urgent', sign: 'breath' }),
  stroke: row({ page: 'alarm-body', yes: 'emergency', sign: 'stroke' }),
  tearing: row({ page: 'alarm-body', yes: 'emergency', sign: 'tearing' }),
  allergy: row({ page: 'alarm-body', yes: 'emergency', sign: 'allergy' }),

  saddle: row({ page: 'alarm-nerves', yes: 'emergency', sign: 'saddle' }),
  nerves: row({ page: 'alarm-nerves', sign: 'nerves' }),
  'both-sides': row({
    page: 'alarm-nerves',
    yes: 'emergency',
    nextDay: 'asked',
    reason: 'clumsy',
    askedWhen: onAnySide,
  }),
  fever: row({ page: 'alarm-nerves', yes: 'urgent', sign: 'fever' }),
  'fever-brain': row({
    page: 'alarm-nerves',
    yes: 'emergency',
    nextDay: 'asked',
    askedWhen: is('fever', 'yes', 'unsure'),
  }),
  vomiting: row({ page: 'alarm-nerves', yes: 'urgent', sign: 'vomiting' }),
  urine: row({ page: 'alarm-nerves', yes: 'urgent', sign: 'urine' }),
  'dark-urine': row({
    page: 'alarm-nerves',
    yes: 'emergency',
    nextDay: 'asked',
    askedWhen: is('urine', 'yes', 'unsure'),
  }),

  injury: row({ page: 'alarm-limbs', yes: 'emergency', sign: 'injury' }),
  'limb-swelling': row({ page: 'alarm-limbs', yes: 'urgent', sign: 'limb-swelling' }),
  'tight-limb': row({
    page: 'alarm-limbs',
    yes: 'emergency',
    nextDay: 'asked',
    askedWhen: is('limb-swelling', 'yes', 'unsure'),
  }),
  'head-pain': row({ page: 'alarm-limbs', yes: 'urgent', sign: 'head-pain' }),
  'head-pain-worst': row({
    page: 'alarm-limbs',
    yes: 'emergency',
    nextDay: 'asked',
    reason: 'head-pain',
    askedWhen: is('head-pain', 'yes', 'unsure'),
  }),
  'skin-change': row({ page: 'alarm-limbs', sign: 'skin-change' }),
  pregnancy: single({
    page: 'alarm-limbs',
    options: ['no', 'early', 'later', 'birth'],
    nextDay: 'lasts',
  }),
  'pregnancy-alarm': row({
    page: 'alarm-limbs',
    yes: 'emergency',
    reason: 'pregnancy',
    sign: 'pregnancy-alarm',
    askedWhen: is('pregnancy', 'early', 'later', 'birth'),
  }),

  look: several({
    page: 'alarm-more',
    options: [
      'small-bruise',
      'large-bruise',
      'marks',
      'lump',
      'rash',
      'hives',
      'hot',
      'blisters',
      'sore',
      'joint',
      'burn',
      'none',
    ],
    nextDay: { calm: ['none'] },
    sign: 'skin-change',
    askedWhen: onSkin,
  }),
  'burn-severe': row({
    page: 'alarm-more',
    yes: 'emergency',
    nextDay: 'asked',
    reason: 'burn',
    askedWhen: is('look', 'burn'),
  }),
  'growing-swelling': row({
    page: 'alarm-more',
    yes: 'urgent',
    sign: 'skin-change',
    askedWhen: onSkin,
  }),
  'swelling-severe': row({
    page: 'alarm-more',
    yes: 'emergency',
    nextDay: 'asked',
    reason: 'growing-swelling',
    askedWhen: is('growing-swelling', 'yes', 'unsure'),
  }),
  shooting: single({
    page: 'alarm-more',
    options: ['no', 'one', 'both'],
    nextDay: calmNo,
    sign: 'nerves',
    askedWhen: onAnySide,
  }),
  numbness: single({
    page: 'alarm-more',
    options: ['no', 'gone', 'fading', 'still', 'spreading', 'both', 'face', 'saddle'],
    nextDay: calmNo,
    sign: ['nerves', 'stroke', 'saddle'],
    askedWhen: onAnySide,
  }),
  weakness: single({
    page: 'alarm-more',
    options: ['no', 'slight', 'shoulder', 'clear', 'worsening', 'both'],
    nextDay: calmNo,
    sign: 'nerves',
    askedWhen: onAnySide,
  }),

  massage: single({
    options: ['today', 'yesterday', 'two-days', 'three-days', 'four-to-seven-days', 'over-a-week'],
    nextDay: 'lasts',
  }),
  began: single({
    options: ['not-sudden', 'during', 'sudden', 'before'],
    nextDay: 'lasts',
  }),
  onset: single({
    options: ['same-day', 'next-day', 'two-days', 'later'],
    nextDay: 'lasts',
    // Up to the day after, how it began tells when.
    askedWhen: all(afterAWhile, is('began', 'not-sudden', 'sudden')),
  }),
  kind: several({
    options: ['crack', 'needles', 'cups', 'heat', 'machine', 'stood', 'none'],
    nextDay: 'lasts',
  }),

  areas: several({
    options: [...areaIds, 'none', ...areaIds.flatMap(placesOf)],
    nextDay: 'stays',
    sign: 'place',
  }),
  quality: several({
    options: [
      'dull',
      'stiff',
      'tender',
      'cramp',
      'sharp',
      'burning',
      'shooting',
      'tearing',
      'band',
      'numb',
      'weak',
      'cough',
      'eases',
      'moving',
      'none',
    ],
    nextDay: 'stays',
    sign: ['place', 'tearing', 'nerves', 'night'],
  }),
  spread: single({
    options: ['wide', 'area', 'spot', 'spine'],
    nextDay: 'stays',
    sign: 'place',
    askedWhen: somewhere,
  }),
  treated: single({
    options: ['yes', 'one-of-two', 'partly', 'no'],
    nextDay: 'stays',
    sign: 'place',
    askedWhen: somewhere,
  }),
  'neck-signs': row({
    yes: 'emergency',
    reason: 'stroke',
    sign: 'stroke',
    askedWhen: is('areas', 'head', 'neck'),
  }),

  pain: score({ nextDay: 'asked' }),
  daily: single({
    options: ['mild', 'moderate', 'hard', 'severe'],
    nextDay: 'asked',
  }),
  painkillers: single({
    options: ['help', 'no-help', 'untried'],
    nextDay: 'asked',
    askedWhen: any(min('pain', 7), is('daily', 'severe')),
  }),
  trend: single({
    options: ['better', 'same', 'worse', 'gone', 'too-soon'],
    nextDay: 'asked',
  }),
  night: single({
    options: ['no', 'turning', 'first', 'wakes', 'constant', 'before'],
    nextDay: calmNo,
    sign: 'night',
    // On the day itself there was no night yet, save for who had it before.
    askedWhen: any(afterAWhile, is('massage', 'yesterday'), is('began', 'before')),
  }),

  age: single({
    options: ['under-18', '18-to-79', '80-plus'],
    nextDay: 'lasts',
  }),
  conditions: several({
    options: [
      ...conditionGroups.bones,
      ...conditionGroups.blood,
      ...conditionGroups.illness,
      ...conditionGroups.treatment,
      ...conditionGroups.you,
      'none',
    ],
    nextDay: 'lasts',
  }),

  'foot-sore': row({
    yes: 'urgent',
    reason: 'skin',
    sign: 'skin-change',
    askedWhen: is('conditions', 'numb-feet'),
  }),
  'operated-place': row({
    sign: 'place',
    askedWhen: is('conditions', 'operation', 'implant'),
  }),
  joint: single({
    options: ['no', 'swollen', 'hot'],
    nextDay: calmNo,
    sign: 'skin-change',
    askedWhen: is('conditions', 'arthritis'),
  }),
  worried: row({ sign: 'worried' }),
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

/** The warning signs that the short check asks about in the words of their own row. */
export type SignRow = WarningSign & QuestionOf<'row'>;

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
  readonly page?: PageId;
  readonly kind: Kind;
  readonly options: readonly string[];
  readonly nextDay: Questions[QuestionId]['nextDay'];
  readonly sign?: WarningSign | readonly WarningSign[];
  readonly askedWhen?: Condition;
}

/** The question with this id. */
export const questionOf = (id: QuestionId): Question => questions[id];

/** The options of a question as plain strings; empty for the scale. */
export const optionsOf = (id: QuestionId): readonly string[] => questionOf(id).options;

/** The page that asks a question. */
const pageOf = (id: QuestionId): string => questionOf(id).page ?? id;

/** The questions of each page, in order. */
export const pages = Object.fromEntries(
  pageIds.map((page) => [page, questionIds.filter((id) => pageOf(id) === page)]),
) as unknown as Readonly<Record<PageId, readonly QuestionId[]>>;

/** The rows whose "yes" calls for this level by itself. */
export const rowsCallingFor = <L extends Level>(level: L): readonly RowCallingFor<L>[] =>
  questionIds.filter((id): id is RowCallingFor<L> => {
    const { yes } = questions[id] as { readonly yes?: Level };
    return yes === level;
  });
