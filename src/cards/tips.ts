import { any, is } from '../triage/when.js';
import {
  aksoy2009,
  bleakley2012,
  cleary2002,
  derry2015,
  dupuy2018,
  ernst2003,
  french2006,
  grober2017,
  herbert2011,
  ingraham,
  ng59,
  nhsIbuprofen,
  patches,
  sun2015,
  wang2022,
  yang2018,
} from '../triage/sources.js';
import { numbSkin } from '../triage/internal.js';
import type { Tip } from './card.js';

const swollen = any(
  is('look', 'small-bruise', 'large-bruise', 'lump', 'hot', 'joint'),
  is('growing-swelling', 'yes', 'unsure'),
  is('limb-swelling', 'yes', 'unsure'),
);
const brokenSkin = any(
  // Scraped skin can be broken, and marks of cups are a kind of bruise.
  is('look', 'marks', 'rash', 'hives', 'blisters', 'sore', 'burn', 'none'),
  is('foot-sore', 'yes', 'unsure'),
);
const fever = is('fever', 'yes', 'unsure');
const noIbuprofen = any(
  is('conditions', 'thinner', 'bleeding', 'vessels', 'implant'),
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
    sources: [french2006, wang2022, grober2017, patches],
    not: any(
      numbSkin,
      swollen,
      brokenSkin,
      fever,
      is('joint', 'hot', 'swollen'),
      is('conditions', 'bleeding'),
    ),
  },
  lighter: {
    grade: 'judgement',
    sources: [ernst2003, sun2015],
    first: is('kind', 'machine', 'stood'),
  },
  sleep: { grade: 'traditional', sources: [] },
  'speak-up': { grade: 'judgement', sources: [aksoy2009, yang2018] },
  drink: { grade: 'judgement', sources: [ingraham] },
  tablets: {
    grade: 'some',
    sources: [ng59, nhsIbuprofen],
    // In the tummy, what ibuprofen can upset and what it can hide lie close together.
    not: any(noIbuprofen, is('areas', 'belly')),
  },
  paracetamol: { grade: 'unhelpful', sources: [ng59] },
  gel: {
    grade: 'some',
    sources: [derry2015, nhsIbuprofen],
    not: any(noIbuprofen, brokenSkin),
  },
  ice: { grade: 'some', sources: [bleakley2012, wang2022], not: numbSkin },
  stretch: { grade: 'unhelpful', sources: [herbert2011] },
  therapist: { grade: 'some', sources: [ernst2003] },
  regular: { grade: 'traditional', sources: [cleary2002] },
} as const satisfies Record<string, Tip>;

/** The id of a tip. */
export type TipId = keyof typeof tips;
