import { any, is } from '../triage/when.js';
import {
  aksoy2009,
  cleary2002,
  derry2015,
  dupuy2018,
  ernst2003,
  french2006,
  grober2017,
  herbert2011,
  ingraham,
  judgement,
  ng59,
  sun2015,
  yang2018,
} from '../triage/sources.js';
import { evaluate, numbSkin, type Answers, type Level } from '../triage/internal.js';
import type { Tip } from './card.js';

const swollen = any(
  is('look', 'small-bruise', 'large-bruise', 'lump', 'hot', 'joint'),
  is('growing-swelling', 'yes', 'unsure'),
  is('limb-swelling', 'yes', 'unsure'),
);
const brokenSkin = any(
  is('look', 'rash', 'hives', 'blisters', 'sore', 'burn', 'none'),
  is('foot-sore', 'yes', 'unsure'),
);
const fever = is('fever', 'yes', 'unsure');
const noIbuprofen = any(
  is('conditions', 'thinner', 'bleeding', 'vessels'),
  is('urine', 'yes', 'unsure'),
  is('pregnancy', 'early', 'later'),
  is('age', 'under-18', '80-plus'),
);

/** Tips for easing soreness and for the next massage (evidence file, 7). */
export const tips = {
  move: {
    grade: 'some',
    sources: [ng59, dupuy2018],
    not: any(is('weakness', 'clear', 'worsening', 'both'), is('quality', 'tearing')),
  },
  warmth: {
    grade: 'some',
    sources: [french2006, grober2017],
    not: any(numbSkin, swollen, brokenSkin, fever, is('joint', 'hot', 'swollen')),
  },
  lighter: { grade: 'some', sources: [ernst2003, sun2015] },
  sleep: { grade: 'traditional', sources: [judgement] },
  'speak-up': { grade: 'some', sources: [aksoy2009, yang2018] },
  tablets: { grade: 'some', sources: [ng59], not: noIbuprofen },
  gel: {
    grade: 'good',
    sources: [derry2015],
    not: any(noIbuprofen, brokenSkin),
  },
  drink: { grade: 'traditional', sources: [ingraham] },
  ice: { grade: 'traditional', sources: [french2006], not: numbSkin },
  stretch: { grade: 'unhelpful', sources: [herbert2011] },
  therapist: { grade: 'some', sources: [ernst2003] },
  regular: { grade: 'traditional', sources: [cleary2002] },
} as const satisfies Record<string, Tip>;

/** The id of a tip. */
export type TipId = keyof typeof tips;

const everyTip = Object.keys(tips) as TipId[];

/**
 * Which tips may stand beside a result, the most useful there first; none at `urgent` and above,
 * where nothing may delay, and at `doctor` nothing that could mask what the doctor has to see.
 */
const useful: { readonly [Id in Level]?: readonly TipId[] } = {
  'self-care': everyTip,
  therapist: ['lighter', 'speak-up', ...everyTip],
  doctor: ['lighter', 'move', 'warmth', 'speak-up', 'sleep', 'therapist'],
};

/** The result that stands, for tips that have to fit it. */
export interface Result {
  readonly level: Level;
  readonly answers: Answers;
}

/** The ids of the tips that fit the result, the most useful first; all while there is none. */
export function fittingTips(result?: Result): readonly TipId[] {
  if (!result) return everyTip;
  return [...new Set(useful[result.level])].filter((id) => {
    const { not }: Tip = tips[id];
    // An answer that is missing might forbid the tip, so it does.
    return !not || evaluate(not, result.answers) === false;
  });
}
