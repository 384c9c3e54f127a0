import type { Condition } from './questions.js';
import { type Level } from './levels.js';
import type { Answers } from './questions.js';
/** Skin that may not feel a burn or the cold. */
export declare const numbSkin: Condition;
/** What to do, the most important first. The words are in `words/`. */
export declare const actions: {
    readonly 'call-now': {
        readonly levels: readonly ["emergency"];
    };
    readonly 'no-driving': {
        readonly levels: readonly ["emergency"];
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
    readonly 'not-them': {
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
    readonly maternity: {
        readonly levels: readonly ["urgent", "doctor"];
        readonly when: Condition;
    };
    readonly midwife: {
        readonly levels: readonly ["self-care", "therapist"];
        readonly when: Condition;
    };
    readonly thinner: {
        readonly levels: readonly ["doctor"];
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
/**
 * The safety net: "if this comes, do that". An emergency result has none, it stands alone. Sources: Almond 2009 (what a safety net must say), and the rules themselves.
 */
export declare const watches: {
    readonly alarm: {
        readonly levels: readonly ["self-care", "therapist", "doctor", "urgent"];
    };
    readonly today: {
        readonly levels: readonly ["self-care", "therapist", "doctor"];
    };
    readonly numb: {
        readonly levels: readonly ["self-care", "therapist"];
    };
    readonly worse: {
        readonly levels: readonly ["self-care", "therapist"];
    };
    readonly slow: {
        readonly levels: readonly ["self-care", "therapist"];
    };
    readonly 'worse-waiting': {
        readonly levels: readonly ["doctor"];
    };
};
/** The id of a thing to watch for. */
export type WatchId = keyof typeof watches;
/** What to do at this level, the most important first. */
export declare const actionsFor: (level: Level, answers: Answers) => readonly ActionId[];
/** What to watch for at this level, the most urgent first. */
export declare const watchesFor: (level: Level, answers: Answers) => readonly WatchId[];
/**
 * Hours until the visitor should check again; `undefined` where waiting would be wrong (help today
 * or now) and where the soreness has gone. A day, so that a change for the worse is not missed; two
 * days when it is past the third day and getting better. Our own judgement.
 */
export declare function checkAgainHours(level: Level, answers: Answers): number | undefined;
