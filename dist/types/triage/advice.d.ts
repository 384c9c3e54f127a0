import type { Condition } from './questions.js';
import { type ReasonId } from './rules.js';
import { type Level } from './levels.js';
import type { Answers } from './questions.js';
/** Skin that may not feel a burn or the cold. */
export declare const numbSkin: Condition;
/** What to do, the most important first. The words are in `locales/`. */
export declare const actions: {
    readonly adrenaline: {
        readonly levels: readonly ["emergency"];
        readonly when: Condition;
    };
    readonly 'call-now': {
        readonly levels: readonly ["emergency"];
    };
    readonly 'go-now': {
        readonly levels: readonly ["emergency"];
    };
    readonly 'no-driving': {
        readonly levels: readonly ["emergency"];
    };
    readonly 'cool-burn': {
        readonly levels: readonly ["doctor", "urgent", "emergency"];
        readonly when: Condition;
    };
    readonly maternity: {
        readonly levels: readonly ["urgent", "doctor"];
        readonly when: Condition;
    };
    readonly bleeding: {
        readonly levels: readonly ["urgent", "doctor"];
        readonly when: Condition;
    };
    readonly thinner: {
        readonly levels: readonly ["urgent", "doctor"];
        readonly when: Condition;
    };
    readonly 'get-help-today': {
        readonly levels: readonly ["urgent"];
    };
    readonly 'tell-them': {
        readonly levels: readonly ["emergency", "urgent"];
    };
    readonly 'contact-therapist': {
        readonly levels: readonly ["therapist"];
    };
    readonly 'no-therapist': {
        readonly levels: readonly ["therapist"];
    };
    readonly 'book-doctor': {
        readonly levels: readonly ["doctor"];
    };
    readonly 'trust-yourself': {
        readonly levels: readonly ["therapist", "doctor"];
        readonly when: Condition;
    };
    readonly parent: {
        readonly levels: readonly ["doctor", "urgent"];
        readonly when: Condition;
    };
    readonly midwife: {
        readonly levels: readonly ["self-care", "therapist"];
        readonly when: Condition;
    };
    readonly 'not-alone': {
        readonly levels: readonly ["emergency", "urgent"];
    };
    readonly 'keep-moving': {
        readonly levels: readonly ["self-care", "therapist"];
    };
    readonly 'no-pressure': {
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly fibromyalgia: {
        readonly levels: readonly ["self-care", "therapist", "doctor"];
        readonly when: Condition;
    };
    readonly 'numb-heat': {
        readonly levels: readonly ["self-care", "therapist", "doctor"];
        readonly when: Condition;
    };
};
/** The id of a thing to do. */
export type ActionId = keyof typeof actions;
/** What to do when a sign of the safety net comes, the most urgent first. */
export declare const watchActs: readonly ["now", "today", "doctor"];
/** The id of an act of the safety net. */
export type WatchAct = (typeof watchActs)[number];
/**
 * The safety net, one sign each: "if this comes, do that" (Almond 2009 says what it must tell). An
 * emergency result has none, it stands alone; and none says what already holds.
 */
export declare const watches: {
    readonly 'now-chest': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-face': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-head': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-tearing': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-allergy': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-fever': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-saddle': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-limbs': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-tight': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-growing': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-pee': {
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'now-pregnancy': {
        readonly when: Condition;
        readonly act: "now";
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly 'today-fever': {
        readonly act: "today";
        readonly levels: readonly ["self-care", "therapist", "doctor"];
    };
    readonly 'today-limb': {
        readonly act: "today";
        readonly levels: readonly ["self-care", "therapist", "doctor"];
    };
    readonly 'today-weak': {
        readonly act: "today";
        readonly levels: readonly ["self-care", "therapist", "doctor"];
    };
    readonly 'today-head': {
        readonly act: "today";
        readonly levels: readonly ["self-care", "therapist", "doctor"];
    };
    readonly 'today-pee': {
        readonly act: "today";
        readonly levels: readonly ["self-care", "therapist", "doctor"];
    };
    readonly 'today-pain': {
        readonly act: "today";
        readonly levels: readonly ["self-care", "therapist", "doctor"];
    };
    readonly 'today-waiting': {
        readonly act: "today";
        readonly levels: readonly ["doctor"];
    };
    readonly numb: {
        readonly act: "doctor";
        readonly levels: readonly ["self-care", "therapist"];
    };
    readonly shooting: {
        readonly act: "doctor";
        readonly levels: readonly ["self-care", "therapist"];
    };
    readonly worse: {
        readonly when: Condition;
        readonly act: "doctor";
        readonly levels: readonly ["self-care", "therapist"];
    };
    readonly slow: {
        readonly when: Condition;
        readonly act: "doctor";
        readonly levels: readonly ["self-care", "therapist"];
    };
    readonly 'slow-later': {
        readonly when: Condition;
        readonly act: "doctor";
        readonly levels: readonly ["self-care", "therapist"];
    };
};
/** The id of a sign to watch for. */
export type WatchId = keyof typeof watches;
/**
 * What to do at this level, the most important first. `reasons` are those of the rules that call for
 * it: some emergencies need an ambulance, with others any safe way to the hospital will do.
 */
export declare function actionsFor(level: Level, answers: Answers, reasons: readonly ReasonId[]): readonly ActionId[];
/** What to watch for at this level, the most urgent first. */
export declare const watchesFor: (level: Level, answers: Answers) => readonly WatchId[];
/**
 * Hours until the visitor should check again; `undefined` where waiting would be wrong (help today
 * or now) and where the soreness has gone. A day, so that a change for the worse is not missed; two
 * days when it is past the third day and getting better. Our own judgement.
 */
export declare function checkAgainHours(level: Level, answers: Answers): number | undefined;
