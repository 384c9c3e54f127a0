import type { options, rowOptions } from './options.js';
/**
 * How a question is asked.
 *
 * - `row`: a warning sign, asked as yes / no / not sure (forced choice finds more than "tick all
 *   that apply": Smyth 2006).
 * - `single`: one of the options. - `several`: any of the options; `none` excludes the others.
 * - `scale`: a whole number from 0 to 10.
 */
export type Kind = 'row' | 'single' | 'several' | 'scale';
/** Lowest and highest pain score (0 = no pain, 10 = the worst you can imagine). */
export declare const scale: {
    readonly min: 0;
    readonly max: 10;
};
/**
 * Every question with its kind, by the page that asks it: emergencies first, never more than five
 * rows at once, the ordinary path ten pages. The last page is there for some conditions only. No
 * words here: `words/` has them for each language, by the same ids.
 */
export declare const pages: {
    readonly 'alarm-body': {
        readonly chest: "row";
        readonly stroke: "row";
        readonly tearing: "row";
        readonly allergy: "row";
        readonly injury: "row";
    };
    readonly 'alarm-nerves': {
        readonly saddle: "row";
        readonly 'both-legs': "row";
        readonly clumsy: "row";
        readonly 'dark-urine': "row";
        readonly 'fever-brain': "row";
    };
    readonly 'alarm-limbs': {
        readonly 'tight-limb': "row";
        readonly 'pregnancy-alarm': "row";
        readonly 'growing-swelling': "row";
        readonly 'swelling-severe': "row";
        readonly 'head-pain': "row";
        readonly 'head-pain-worst': "row";
        readonly 'leg-swelling': "row";
    };
    readonly today: {
        readonly fever: "row";
        readonly urine: "row";
        readonly skin: "row";
        readonly worried: "row";
    };
    readonly when: {
        readonly massage: "single";
        readonly onset: "single";
    };
    readonly where: {
        readonly areas: "several";
        readonly spread: "single";
        readonly side: "single";
        readonly treated: "single";
    };
    readonly feel: {
        readonly quality: "several";
        readonly look: "several";
    };
    readonly 'how-bad': {
        readonly pain: "scale";
        readonly daily: "single";
        readonly painkillers: "single";
        readonly trend: "single";
        readonly movement: "single";
    };
    readonly limbs: {
        readonly shooting: "single";
        readonly numbness: "single";
        readonly weakness: "single";
        readonly night: "single";
    };
    readonly you: {
        readonly age: "single";
        readonly pregnancy: "single";
        readonly conditions: "several";
    };
    readonly 'you-more': {
        readonly 'foot-sore': "row";
        readonly 'operated-place': "row";
        readonly joint: "single";
    };
};
/** The id of a page. */
export type PageId = keyof typeof pages;
/** The ids of the pages, in order. */
export declare const pageIds: PageId[];
type Pages = typeof pages;
type KeysOfAny<T> = T extends T ? keyof T : never;
/** The id of a question. */
export type QuestionId = KeysOfAny<Pages[PageId]>;
type KindIn<P, Id> = P extends P ? (Id extends keyof P ? P[Id] : never) : never;
/** The kind of each question. */
export declare const questions: { readonly [Id in QuestionId]: KindIn<Pages[PageId], Id>; };
/** The id of a question of this kind. */
export type QuestionOf<K extends Kind> = {
    [Id in QuestionId]: (typeof questions)[Id] extends K ? Id : never;
}[QuestionId];
/** The ids of the questions, in the order in which they are asked. */
export declare const questionIds: QuestionId[];
/** The options of a question: `yes`, `no`, `unsure` for a row; none for the scale. */
export type OptionOf<Id extends QuestionId> = Id extends QuestionOf<'row'> ? (typeof rowOptions)[number] : Id extends keyof typeof options ? (typeof options)[Id][number] : never;
/** What can be answered to a question. */
export type AnswerTo<Id extends QuestionId> = Id extends QuestionOf<'scale'> ? number : Id extends QuestionOf<'several'> ? readonly OptionOf<Id>[] : OptionOf<Id>;
/** What the visitor said so far; a question that is missing was not answered. */
export type Answers = {
    readonly [Id in QuestionId]?: AnswerTo<Id> | undefined;
};
/** One answer, of any question. */
export type Answer = AnswerTo<QuestionId>;
export {};
