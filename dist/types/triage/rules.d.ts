import { type Level } from './levels.js';
import { type Condition, type RowReason } from './questions.js';
/** When these answers hold, at least this level. */
export interface Rule {
    readonly id: string;
    readonly level: Level;
    readonly when: Condition;
    /** Why these answers matter; its words are in `locales/`. */
    readonly reason: ReasonId;
}
/** Rows whose "yes" is an emergency, whatever else is answered, and those whose "yes" needs help today. */
export declare const emergencyRows: readonly ("chest" | "neck-signs" | "stroke" | "tearing" | "allergy" | "saddle" | "injury" | "pregnancy-alarm" | "both-sides" | "fever-brain" | "dark-urine" | "tight-limb" | "head-pain-worst" | "burn-severe" | "swelling-severe")[];
export declare const urgentRows: readonly ("foot-sore" | "breath" | "fever" | "vomiting" | "urine" | "limb-swelling" | "head-pain" | "growing-swelling")[];
/**
 * Why a rule matters, named after the sign that it is about; the sentence is in `locales/`. A row has
 * a reason of its own; other rules name that of the row they are closest to, or one of these.
 */
export type ReasonId = RowReason | 'belly' | 'numbness' | 'weak-bones' | 'cancer' | 'severe' | 'slow' | 'worse' | 'onset' | 'spread' | 'untreated' | 'night' | 'age' | 'look' | 'skin' | 'conditions' | 'unsure' | 'worried';
/** Pregnant, or just after a birth. */
export declare const pregnantOrBirth: Condition;
/**
 * Every rule, the most urgent first. The order in which they are written means nothing: the highest
 * level that any rule calls for stands. Where each comes from is in `evidence.ts`.
 */
export declare const rules: ({
    id: "chest" | "neck-signs" | "stroke" | "tearing" | "allergy" | "saddle" | "injury" | "pregnancy-alarm" | "both-sides" | "fever-brain" | "dark-urine" | "tight-limb" | "head-pain-worst" | "burn-severe" | "swelling-severe";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "swelling-pain";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "sudden-severe";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "heart-arm";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "breath-clot";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "breath-needles";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "crack-head-pain";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "fever-stiff-neck";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "thinner-nerve";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "cancer-nerve";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "arthritis-neck-nerve";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "pregnancy-belly-severe";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "pregnancy-belly-side";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "head-pain-vessels";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "quality-tearing";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "both-limbs";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "shooting-legs";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "numb-face";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "numb-saddle";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "fever-cancer";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "weakness-worsening";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "foot-sore" | "breath" | "fever" | "vomiting" | "urine" | "limb-swelling" | "head-pain" | "growing-swelling";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "unsure-at-risk";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "sudden-hard";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "sudden-spine-older";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "tearing-muscle";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "heart";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "needles-sharp";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "crack-neck";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "crack-bones";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "belly-severe";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "belly-worse";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "ribs-severe";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "cancer-pain";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "cancer-band";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "cancer-limb";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "immune-pain";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "pregnancy-back";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "pregnancy-upper-back";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "pregnancy-ribs";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "pregnancy-back-signs";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "pregnancy-belly";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "pregnancy-head";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "thinner-inside";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "thinner-worse";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "bleeding-deep";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "clot-risk-leg";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "arthritis-spine";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "night-constant";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "upper-back";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "vessels-neck-severe";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "head-numb";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "unsure-emergency";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "quality-weak";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "weakness-clear";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "numbness-spreading";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "numbness-weakness";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "weak-bones-severe";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "thinner-severe";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "thinner-large-bruise";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "cancer-now-pain";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "severe-no-relief";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "skin";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "hives";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "burn";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "joint-hot";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "unsure-urgent";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "worried";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "numbness-still";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "shooting-one";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "quality-numb";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "quality-shooting";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "weakness-slight";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "over-three-days";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "over-a-week";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "hard-slow";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "worse-late";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "worse-old-pain";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "severe";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "sudden-spine";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "belly-same";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "head-worse";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "head-slow";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "under-18";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "lump";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "large-bruise";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "band";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "cough";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "night-before";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "night-wakes";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "upper-back-untreated";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "weight-loss";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "chest-area";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "weak-bones";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "weak-bones-hip";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "weak-bones-turning";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "thinner-bruise";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "thinner-same";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "cancer-slow";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "cancer-now-night";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "immune-slow";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "immune-spine";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "pregnancy-early-back";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "clot-risk-one";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "calf-before";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "operated-place";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "disc-nerve";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "spine-surgery-pain";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "arthritis-spine-new";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "joint-swollen";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "vessels-neck";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "heat-feet";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "worried-unsure";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "gate-unsure";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "skin-unsure";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "began-during";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "began-suddenly";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "began-late";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "began-before";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "one-spot";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "sharp";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "one-side";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "untreated";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "belly";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "chest-sore";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "pain-six";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "slow";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "slow-week";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "worse";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "numbness-fading";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "night-sore";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "bruise";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "rash";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "disc-now";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "spine-surgery";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "arthritis";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
} | {
    id: "often-sore";
    level: "self-care" | "therapist" | "doctor" | "urgent" | "emergency";
    reason: ReasonId;
    when: Condition;
})[];
/** The id of a rule. */
export type RuleId = (typeof rules)[number]['id'];
/** The reasons of emergencies for which only an ambulance will do; with the others, a car does. */
export declare const byAmbulance: readonly ReasonId[];
