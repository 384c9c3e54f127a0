import { type QuestionId } from './questions.js';
/**
 * What may be chosen, by question; a row is answered by `rowOptions`, the scale by a number. It
 * stands apart from the questions so that the script-tag file, which has the words of each option
 * and so its id, need not carry it twice.
 */
export declare const options: {
    readonly massage: readonly ["today", "yesterday", "two-to-three-days", "four-to-seven-days", "over-a-week"];
    readonly onset: readonly ["sudden", "during", "same-day", "next-day", "two-days", "later", "before"];
    readonly areas: readonly ("head" | "neck" | "shoulders" | "arms" | "chest" | "ribs" | "belly" | "upper-back" | "lower-back" | "hips" | "thighs" | "calves" | "feet" | "all-over" | import("./places.js").Place)[];
    readonly spread: readonly ["wide", "area", "spot", "spine"];
    readonly side: readonly ["both", "middle", "one-treated", "one-of-two"];
    readonly treated: readonly ["yes", "partly", "no"];
    readonly quality: readonly ["dull", "stiff", "tender", "sharp", "burning", "shooting", "tearing", "band", "cough"];
    readonly look: readonly ["small-bruise", "large-bruise", "lump", "rash", "none"];
    readonly daily: readonly ["mild", "moderate", "severe"];
    readonly painkillers: readonly ["help", "no-help", "untried"];
    readonly trend: readonly ["better", "same", "worse", "gone", "too-soon"];
    readonly movement: readonly ["helps", "no-help", "untried"];
    readonly shooting: readonly ["no", "one", "both"];
    readonly numbness: readonly ["no", "gone", "fading", "still", "spreading", "both"];
    readonly weakness: readonly ["no", "slight", "clear", "worsening", "both"];
    readonly night: readonly ["no", "turning", "wakes", "constant", "before"];
    readonly age: readonly ["under-18", "18-to-79", "80-plus"];
    readonly pregnancy: readonly ["no", "early", "later", "birth"];
    readonly conditions: readonly ["weak-bones", "thinner", "clot", "cancer-now", "cancer-past", "weight-loss", "immune", "operation", "disc-now", "disc-past", "spine-surgery", "arthritis", "fibromyalgia", "numb-feet", "vessels", "often-sore", "none"];
    readonly joint: readonly ["no", "swollen", "hot"];
};
/** What may be answered to a row. */
export declare const rowOptions: readonly ["yes", "no", "unsure"];
/** The options of a question as plain strings; empty for the scale. */
export declare function optionsOf(id: QuestionId): readonly string[];
