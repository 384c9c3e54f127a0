import {
  cambron2007,
  carnes2010,
  degenhardt2018,
  dupuy2018,
  ernst2003,
  furlan2015,
  guys,
  malaise,
  mayoSleep,
  needles,
  ng59,
  nhsBruises,
  nhsBurns,
  wang2022,
  yin2014,
} from '../triage/sources.js';
import { any, is } from '../triage/when.js';
import type { Tip } from './card.js';
import { tips } from './tips.js';

/** What people ask after a massage. */
export const faqs = {
  hurt: {
    grade: 'some',
    sources: [carnes2010, yin2014, ernst2003],
    watches: ['now-saddle', 'now-limbs', 'shooting', 'numb'],
  },
  help: { grade: 'some', sources: [furlan2015, ng59] },
  course: { grade: 'some', sources: [cambron2007, carnes2010], watches: ['worse', 'slow'] },
  unwell: {
    grade: 'judgement',
    sources: [malaise, degenhardt2018],
    watches: ['now-allergy', 'now-pee', 'now-fever', 'today-fever'],
  },
  headache: {
    grade: 'some',
    sources: [degenhardt2018],
    watches: ['now-face', 'now-head', 'now-fever', 'today-head'],
  },
  dizzy: { grade: 'traditional', sources: [guys], watches: ['now-face', 'now-tearing'] },
  low: { grade: 'judgement', sources: [] },
  marks: {
    grade: 'some',
    sources: [nhsBruises],
    watches: ['now-growing'],
    first: any(is('kind', 'cups'), is('look', 'small-bruise', 'large-bruise', 'marks')),
  },
  heat: { grade: 'some', sources: [wang2022], not: tips.warmth.not },
  wash: { grade: 'judgement', sources: [] },
  sleep: { grade: 'traditional', sources: [mayoSleep], watches: ['today-pain'] },
  alcohol: { grade: 'judgement', sources: [] },
  work: { grade: 'judgement', sources: [] },
  exercise: { grade: 'judgement', sources: [dupuy2018], not: tips.move.not },
  next: { grade: 'judgement', sources: [] },
  kinds: {
    grade: 'some',
    sources: [yin2014, needles, nhsBurns],
    watches: ['now-chest', 'now-face'],
    first: is('kind', 'crack', 'needles', 'cups', 'heat', 'machine', 'stood'),
  },
  say: { grade: 'judgement', sources: [] },
  complain: { grade: 'judgement', sources: [] },
} as const satisfies Record<string, Tip>;

/** The id of something that people ask. */
export type FaqId = keyof typeof faqs;
