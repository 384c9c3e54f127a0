import type { Condition } from './questions.js';
import { any, is } from './when.js';
import { evaluate } from './evaluate.js';
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
  is('numbness', 'fading', 'still', 'spreading', 'both'),
  is('conditions', 'numb-feet'),
);

/** What to do, the most important first. The words are in `words/`. */
export const actions = {
  'call-now': { levels: ['emergency'] },
  'no-driving': { levels: ['emergency'] },
  'get-help-today': { levels: ['urgent'] },
  'tell-them': { levels: ['emergency', 'urgent'] },
  'contact-therapist': { levels: ['therapist'] },
  'not-them': { levels: ['therapist'] },
  'book-doctor': { levels: ['doctor'] },
  'trust-yourself': { levels: ['therapist', 'doctor'], when: is('worried', 'yes', 'unsure') },
  parent: { levels: ['doctor', 'urgent'], when: is('age', 'under-18') },
  maternity: { levels: ['urgent', 'doctor'], when: is('pregnancy', 'early', 'later', 'birth') },
  midwife: { levels: calm, when: is('pregnancy', 'early', 'later', 'birth') },
  thinner: { levels: ['doctor'], when: is('conditions', 'thinner') },
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

/**
 * The safety net: "if this comes, do that". An emergency result has none, it stands alone. Sources: Almond 2009 (what a safety net must say), and the rules themselves.
 */
export const watches = {
  alarm: { levels: ['self-care', 'therapist', 'doctor', 'urgent'] },
  today: { levels: below },
  numb: { levels: calm },
  worse: { levels: calm },
  slow: { levels: calm },
  'worse-waiting': { levels: ['doctor'] },
} as const satisfies Record<string, Advice>;

/** The id of a thing to watch for. */
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

/** What to do at this level, the most important first. */
export const actionsFor = (level: Level, answers: Answers): readonly ActionId[] =>
  fitting(actions, level, answers);

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
