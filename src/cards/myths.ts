import {
  cambron2007,
  carnes2010,
  grober2017,
  kawchuk2015,
  ng59,
  paanalahti2014,
  peters2022,
  physiology,
  quintner2015,
  sun2015,
  tabell2019,
  wiltshire2010,
  yang2018,
  yin2014,
} from '../triage/sources.js';
import type { Card } from './card.js';

/** Beliefs that do not hold as they are told (evidence file, 8). The grade is that of the fact. */
export const myths = {
  'always-harm': { grade: 'some', sources: [cambron2007, carnes2010, paanalahti2014] },
  // In one of the two, men with mild reactions had recovered more often after three months, and
  // nobody else had; the card says "little" for that.
  'more-pain': { grade: 'some', sources: [tabell2019, peters2022] },
  'slipped-disc': {
    grade: 'some',
    sources: [yin2014, yang2018],
    watches: ['now-saddle', 'now-limbs'],
  },
  toxins: { grade: 'some', sources: [wiltshire2010] },
  flush: { grade: 'good', sources: [physiology] },
  healing: { grade: 'some', sources: [tabell2019, peters2022] },
  tears: { grade: 'judgement', sources: [] },
  bruise: { grade: 'judgement', sources: [sun2015] },
  knots: { grade: 'disputed', sources: [quintner2015] },
  crack: { grade: 'some', sources: [kawchuk2015] },
  epsom: { grade: 'some', sources: [grober2017] },
  'bed-rest': { grade: 'good', sources: [ng59] },
} as const satisfies Record<string, Card>;

/** The id of a myth. */
export type MythId = keyof typeof myths;
