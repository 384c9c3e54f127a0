import { any, is } from '../triage/conditions.js';
import {
  aksoy2009,
  cleary2002,
  dupuy2018,
  ernst2003,
  french2006,
  grober2017,
  ingraham,
  ng59,
  yang2018,
} from '../triage/sources.js';
import type { Tip } from './cards.js';

const calm = ['self-care', 'therapist'] as const;
const below = ['self-care', 'therapist', 'doctor'] as const;

const numb = any(is('numbness', 'fading', 'still', 'spreading'), is('conditions', 'numb-feet'));
const swollen = any(
  is('look', 'small-bruise', 'large-bruise', 'lump'),
  is('growing-swelling', 'yes', 'unsure'),
  is('leg-swelling', 'yes', 'unsure'),
);
const brokenSkin = any(is('skin', 'yes', 'unsure'), is('foot-sore', 'yes', 'unsure'));
const fever = is('fever', 'yes', 'unsure');
const noIbuprofen = any(
  is('conditions', 'thinner'),
  is('dark-urine', 'yes', 'unsure'),
  is('urine', 'yes', 'unsure'),
  is('pregnancy', 'early', 'later'),
  is('age', 'under-18'),
);

/** Tips for easing soreness and for the next massage, the most useful first (evidence file, 7). */
export const tips = {
  move: {
    grade: 'some',
    sources: [ng59, dupuy2018],
    levels: below,
    not: any(is('weakness', 'clear', 'worsening'), is('quality', 'tearing')),
  },
  warmth: {
    grade: 'some',
    sources: [french2006, grober2017],
    levels: below,
    not: any(numb, swollen, brokenSkin, fever, is('joint', 'hot', 'swollen'), is('look', 'rash')),
  },
  'speak-up': { grade: 'some', sources: [aksoy2009, yang2018], levels: below },
  tablets: { grade: 'some', sources: [ng59], levels: calm, not: noIbuprofen },
  drink: { grade: 'traditional', sources: [ingraham], levels: calm },
  therapist: { grade: 'some', sources: [ernst2003], levels: below },
  regular: { grade: 'traditional', sources: [cleary2002], levels: calm },
} as const satisfies Record<string, Tip>;

/** The id of a tip. */
export type TipId = keyof typeof tips;
