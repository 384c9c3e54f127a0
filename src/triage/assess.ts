import { actionsFor, checkAgainHours, watchesFor, type ActionId, type WatchId } from './advice.js';
import { evaluate } from './evaluate.js';
import { highest, type Level } from './levels.js';
import { unanswered, type Page } from './path.js';
import type { Answers, QuestionId } from './questions.js';
import { rules, type Rule } from './rules.js';
import { readSigns, type SignId, type SignState } from './signs.js';
import { validate } from './validate.js';

/** What the answers amount to. */
export interface Assessment {
  /** The highest level that any rule calls for. */
  readonly level: Level;
  /** The rules that called for a level, the highest first. */
  readonly rules: readonly Rule[];
  /** The questions on the path that were not answered; with any, never `self-care`. */
  readonly unanswered: readonly QuestionId[];
  /** The six signs of ordinary soreness. */
  readonly signs: Readonly<Record<SignId, SignState>>;
  /** What to do, the most important first. */
  readonly actions: readonly ActionId[];
  /** What to watch for, and so where to go then; the most urgent first. */
  readonly watches: readonly WatchId[];
  /** Hours until the next check; `undefined` where waiting would be wrong, or all is gone. */
  readonly checkAgainHours: number | undefined;
}

/**
 * Assesses what a visitor answered. Pure: the same answers give the same assessment.
 *
 * `self-care` is earned: an unanswered question yields at least `therapist`, "not sure" about an
 * emergency sign at least `urgent`. It is general education, not a diagnosis.
 *
 * @throws TypeError for anything that is not a set of answers; it names the key, the value and
 * what is allowed.
 */
export function assess(answers: Answers): Assessment {
  validate(answers);
  // A copy has only what was validated: nothing inherited.
  return assessValid({ ...answers });
}

/**
 * `assess` for answers known to be valid, as those of a checkup are: it never throws. The level is
 * `least` at least: what earlier checks call for. `pages` is the path of the answers, where it is
 * known already.
 */
export function assessValid(
  answers: Answers,
  least: Level = 'self-care',
  pages?: readonly Page[],
): Assessment {
  const fired = rules.filter((rule) => evaluate(rule.when, answers));
  const missing = unanswered(answers, pages);
  const called = highest(least, fired[0]?.level ?? 'self-care');
  const level = missing.length > 0 ? highest(called, 'therapist') : called;
  return {
    level,
    rules: fired,
    unanswered: missing,
    signs: readSigns(answers),
    actions: actionsFor(
      level,
      answers,
      fired.filter((rule) => rule.level === level).map(({ reason }) => reason),
    ),
    watches: watchesFor(level, answers),
    checkAgainHours: checkAgainHours(level, answers),
  };
}
