import {
  cambron2007,
  carnes2010,
  grober2017,
  ingraham,
  judgement,
  kawchuk2015,
  ng59,
  quintner2015,
  sun2015,
  tabell2019,
  wiltshire2010,
  yang2018,
  yin2014,
} from '../triage/sources.js';
import type { Card } from './card.js';

/** Beliefs that do not hold as they are told (evidence file, 8). */
export const myths = {
  'always-harm': { grade: 'some', sources: [cambron2007, carnes2010] },
  'more-pain': { grade: 'some', sources: [tabell2019] },
  'slipped-disc': { grade: 'some', sources: [yin2014, yang2018] },
  toxins: { grade: 'some', sources: [wiltshire2010] },
  flush: { grade: 'traditional', sources: [ingraham] },
  healing: { grade: 'some', sources: [tabell2019] },
  bruise: { grade: 'judgement', sources: [sun2015, judgement] },
  knots: { grade: 'disputed', sources: [quintner2015] },
  crack: { grade: 'some', sources: [kawchuk2015] },
  epsom: { grade: 'some', sources: [grober2017] },
  'bed-rest': { grade: 'good', sources: [ng59] },
} as const satisfies Record<string, Card>;

/** The id of a myth. */
export type MythId = keyof typeof myths;
