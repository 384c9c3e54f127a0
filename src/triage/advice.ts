import type { Condition } from './questions.js';
import { any, is } from './when.js';
import { evaluate } from './evaluate.js';
import { byAmbulance, pregnantOrBirth, type ReasonId } from './rules.js';
import { needsHelpToday, type Level } from './levels.js';
import type { Answers } from './questions.js';

/** A piece of advice: for these levels, and only when the condition (if any) holds. */
interface Advice {
  readonly levels: readonly Level[];
  readonly when?: Condition;
}

const calm = ['self-care', 'therapist'] as const;
const below = ['self-care', 'therapist', 'doctor'] as const;

/** Skin that may not feel a burn or the cold. */
export const numbSkin = any(
  is('numbness', 'fading', 'still', 'spreading', 'both', 'face', 'saddle'),
  is('conditions', 'numb-feet'),
);

/** What to do, the most important first. The words are in `locales/`. */
export const actions = {
  adrenaline: { levels: ['emergency'], when: is('allergy', 'yes') },
  'call-now': { levels: ['emergency'] },
  'go-now': { levels: ['emergency'] },
  'no-driving': { levels: ['emergency'] },
  'cool-burn': { levels: ['doctor', 'urgent', 'emergency'], when: is('look', 'burn') },
  maternity: { levels: ['urgent', 'doctor'], when: pregnantOrBirth },
  bleeding: { levels: ['urgent', 'doctor'], when: is('conditions', 'bleeding') },
  thinner: { levels: ['urgent', 'doctor'], when: is('conditions', 'thinner') },
  'get-help-today': { levels: ['urgent'] },
  'tell-them': { levels: ['emergency', 'urgent'] },
  'contact-therapist': { levels: ['therapist'] },
  'no-therapist': { levels: ['therapist'] },
  'book-doctor': { levels: ['doctor'] },
  'trust-yourself': { levels: ['therapist', 'doctor'], when: is('worried', 'yes', 'unsure') },
  parent: { levels: ['doctor', 'urgent'], when: is('age', 'under-18') },
  midwife: { levels: calm, when: pregnantOrBirth },
  'not-alone': { levels: ['emergency', 'urgent'] },
  'keep-moving': { levels: calm },
  'no-pressure': { levels: ['self-care', 'therapist', 'doctor', 'urgent'] },
  fibromyalgia: { levels: below, when: is('conditions', 'fibromyalgia') },
  'numb-heat': {
    levels: below,
    when: numbSkin,
  },
} as const satisfies Record<string, Advice>;

/** The id of a thing to do. */
export type ActionId = keyof typeof actions;

/** What to do when a sign of the safety net comes, the most urgent first. */
export const watchActs = ['now', 'today', 'doctor'] as const;

/** The id of an act of the safety net. */
export type WatchAct = (typeof watchActs)[number];

interface Watch extends Advice {
  readonly act: WatchAct;
}

const all = ['self-care', 'therapist', 'doctor', 'urgent'] as const;
const now = { act: 'now', levels: all } as const;
const today = { act: 'today', levels: below } as const;
const doctor = { act: 'doctor', levels: calm } as const;

/**
 * The safety net, one sign each: "if this comes, do that" (Almond 2009 says what it must tell). An
 * emergency result has none, it stands alone; and none says what already holds.
 */
export const watches = {
  'now-chest': now,
  'now-face': now,
  'now-head': now,
  'now-tearing': now,
  'now-allergy': now,
  'now-fever': now,
  'now-saddle': now,
  'now-limbs': now,
  'now-tight': now,
  'now-growing': now,
  'now-pee': now,
  'now-pregnancy': { ...now, when: pregnantOrBirth },
  'today-fever': today,
  'today-limb': today,
  'today-weak': today,
  'today-head': today,
  'today-pee': today,
  'today-pain': today,
  'today-waiting': { act: 'today', levels: ['doctor'] },
  numb: doctor,
  shooting: doctor,
  worse: { ...doctor, when: is('trend', 'better', 'same', 'too-soon', 'gone') },
  slow: { ...doctor, when: is('massage', 'today', 'yesterday', 'two-days') },
  'slow-later': { ...doctor, when: is('massage', 'three-days', 'four-to-seven-days') },
} as const satisfies Record<string, Watch>;

/** The id of a sign to watch for. */
export type WatchId = keyof typeof watches;

const fitting = <Id extends string>(
  table: Readonly<Record<Id, Advice>>,
  level: Level,
  answers: Answers,
): readonly Id[] =>
  (Object.keys(table) as Id[]).filter((id) => {
    const { levels, when } = table[id];
    return levels.includes(level) && (!when || evaluate(when, answers) === true);
  });

/**
 * What to do at this level, the most important first. `reasons` are those of the rules that call for
 * it: some emergencies need an ambulance, with others any safe way to the hospital will do.
 */
export function actionsFor(
  level: Level,
  answers: Answers,
  reasons: readonly ReasonId[],
): readonly ActionId[] {
  const other = reasons.some((reason) => byAmbulance.includes(reason)) ? 'go-now' : 'call-now';
  return fitting(actions, level, answers).filter((id) => id !== other);
}

/** What to watch for at this level, the most urgent first. */
export const watchesFor = (level: Level, answers: Answers): readonly WatchId[] =>
  fitting(watches, level, answers);

/**
 * Hours until the visitor should check again; `undefined` where waiting would be wrong (help today
 * or now) and where the soreness has gone. A day, so that a change for the worse is not missed; two
 * days when it is past the third day and getting better. Our own judgement.
 */
export function checkAgainHours(level: Level, answers: Answers): number | undefined {
  if (needsHelpToday(level)) return undefined;
  if (level !== 'self-care') return 24;
  if (answers.trend === 'gone') return undefined;
  return answers.massage === 'four-to-seven-days' ? 48 : 24;
}
