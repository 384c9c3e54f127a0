import type { QuestionId } from '../../triage/index.js';

/**
 * The warning signs that the short check of a day asks for at once, by what they are about; each
 * stands for these questions of the whole check, which follows when one may be there. A test holds
 * that none is left out.
 */
export const warningSigns = {
  chest: ['chest'],
  head: ['stroke', 'head-pain', 'head-pain-worst'],
  saddle: ['saddle'],
  limbs: ['both-legs', 'clumsy', 'shooting', 'numbness', 'weakness'],
  severe: ['tearing', 'injury'],
  night: ['night', 'quality'],
  swelling: ['tight-limb', 'leg-swelling', 'growing-swelling', 'swelling-severe', 'look'],
  fever: ['fever', 'fever-brain'],
  urine: ['dark-urine', 'urine'],
  allergy: ['allergy'],
  skin: ['skin', 'foot-sore', 'operated-place', 'joint'],
  pregnancy: ['pregnancy-alarm'],
  other: ['worried', 'areas', 'spread', 'side'],
} as const satisfies Record<string, readonly QuestionId[]>;

/** The id of a group of warning signs. */
export type WarningSign = keyof typeof warningSigns;
