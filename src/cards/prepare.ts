import { insulin1989, nccih, oncolink, type Source } from '../triage/sources.js';

/**
 * What to think of before a massage, by what to do about it: wait, ask a doctor first, or tell the
 * therapist (evidence file, 9).
 */
export const prepare = {
  wait: ['fever', 'clot', 'swelling', 'fracture', 'skin', 'unexplained'],
  ask: [
    'thinner',
    'pregnant',
    'cancer',
    'lymph',
    'bones',
    'operation',
    'metal',
    'heart',
    'fragile',
  ],
  tell: ['disc', 'numb', 'diabetes', 'pressure-stroke', 'tissue', 'allergy', 'bad-time'],
} as const;

/** What to do about something before a massage. */
export type PrepareGroup = keyof typeof prepare;

/** One thing to think of before a massage. */
export type PrepareId = (typeof prepare)[PrepareGroup][number];

export const prepareGroups = Object.keys(prepare) as PrepareGroup[];

export const prepareSources: readonly Source[] = [nccih, oncolink, insulin1989];

/** What the ticked things amount to: the strictest group first; `tell` also when nothing is. */
export const prepareOutcome = (ticked: readonly PrepareId[]): PrepareGroup =>
  prepareGroups.find((group) => prepare[group].some((id) => ticked.includes(id))) ?? 'tell';
