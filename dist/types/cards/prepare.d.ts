import { type Source } from '../triage/sources.js';
/**
 * What to think of before a massage, by what to do about it: wait, ask a doctor first, or tell the
 * therapist (evidence file, 9).
 */
export declare const prepare: {
    readonly wait: readonly ["fever", "clot", "swelling", "fracture", "skin", "unexplained"];
    readonly ask: readonly ["thinner", "pregnant", "cancer", "lymph", "bones", "operation", "metal", "heart", "fragile"];
    readonly tell: readonly ["disc", "numb", "diabetes", "pressure-stroke", "tissue", "allergy", "bad-time"];
};
/** What to do about something before a massage. */
export type PrepareGroup = keyof typeof prepare;
/** One thing to think of before a massage. */
export type PrepareId = (typeof prepare)[PrepareGroup][number];
export declare const prepareGroups: PrepareGroup[];
export declare const prepareSources: readonly Source[];
/** What the ticked things amount to: the strictest group first; `tell` also when nothing is. */
export declare const prepareOutcome: (ticked: readonly PrepareId[]) => PrepareGroup;
