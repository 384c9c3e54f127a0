import {
  ernst2003,
  li2014,
  nccih,
  paanalahti2014,
  sun2015,
  yang2018,
  yin2014,
} from '../triage/sources.js';
import type { Card } from './card.js';

/** Why a massage can leave one sore: the article's causes, held against the evidence. */
export const causes = {
  pressure: { grade: 'some', sources: [sun2015, ernst2003] },
  first: { grade: 'judgement', sources: [] },
  technique: { grade: 'some', sources: [yin2014, ernst2003] },
  training: { grade: 'some', sources: [ernst2003, paanalahti2014] },
  conditions: { grade: 'some', sources: [yang2018, nccih, li2014] },
} as const satisfies Record<string, Card>;

/** The id of a cause. */
export type CauseId = keyof typeof causes;
