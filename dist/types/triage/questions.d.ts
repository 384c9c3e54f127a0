import { type ConditionOn } from './conditions.js';
import type { Level } from './levels.js';
import { type Kind, type PageId, type WarningSign } from './question-kinds.js';
/** Lowest and highest pain score (0 = no pain, 10 = the worst you can imagine). */
export declare const scale: {
    readonly min: 0;
    readonly max: 10;
};
/** The options of `conditions`, by what they are about; each group has a heading of its own. */
export declare const conditionGroups: {
    readonly bones: readonly ["weak-bones", "disc-now", "spine-surgery", "arthritis"];
    readonly blood: readonly ["thinner", "bleeding", "clot", "vessels"];
    readonly illness: readonly ["cancer-now", "cancer-past", "weight-loss", "immune", "numb-feet", "fibromyalgia"];
    readonly treatment: readonly ["operation", "implant"];
    readonly you: readonly ["over-65", "often-sore"];
};
/**
 * Every question, in the order in which it is asked. A row that opens others names what they are
 * about. No words here: `locales/` has them for each language, by the same ids.
 */
export declare const questions: {
    readonly chest: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-body";
        readonly yes: "emergency";
        readonly sign: "chest";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly breath: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-body";
        readonly yes: "urgent";
        readonly sign: "breath";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly stroke: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-body";
        readonly yes: "emergency";
        readonly sign: "stroke";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly tearing: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-body";
        readonly yes: "emergency";
        readonly sign: "tearing";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly allergy: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-body";
        readonly yes: "emergency";
        readonly sign: "allergy";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly saddle: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-nerves";
        readonly yes: "emergency";
        readonly sign: "saddle";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly nerves: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-nerves";
        readonly sign: "nerves";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'both-sides': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-nerves";
        readonly yes: "emergency";
        readonly nextDay: "asked";
        readonly reason: "clumsy";
        readonly askedWhen: ConditionOn<"nerves">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly fever: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-nerves";
        readonly yes: "urgent";
        readonly sign: "fever";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'fever-brain': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-nerves";
        readonly yes: "emergency";
        readonly nextDay: "asked";
        readonly askedWhen: ConditionOn<"fever">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly vomiting: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-nerves";
        readonly yes: "urgent";
        readonly sign: "vomiting";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly urine: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-nerves";
        readonly yes: "urgent";
        readonly sign: "urine";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'dark-urine': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-nerves";
        readonly yes: "emergency";
        readonly nextDay: "asked";
        readonly askedWhen: ConditionOn<"urine">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly injury: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly yes: "emergency";
        readonly sign: "injury";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'limb-swelling': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly yes: "urgent";
        readonly sign: "limb-swelling";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'tight-limb': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly yes: "emergency";
        readonly nextDay: "asked";
        readonly askedWhen: ConditionOn<"limb-swelling">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'head-pain': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly yes: "urgent";
        readonly sign: "head-pain";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'head-pain-worst': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly yes: "emergency";
        readonly nextDay: "asked";
        readonly reason: "head-pain";
        readonly askedWhen: ConditionOn<"head-pain">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'skin-change': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly sign: "skin-change";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly pregnancy: {
        readonly page: "alarm-limbs";
        readonly options: readonly ["no", "early", "later", "birth"];
        readonly nextDay: "lasts";
    } & {
        kind: "single";
    };
    readonly 'pregnancy-alarm': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly yes: "emergency";
        readonly reason: "pregnancy";
        readonly sign: "pregnancy-alarm";
        readonly askedWhen: ConditionOn<"pregnancy">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly look: {
        readonly page: "alarm-more";
        readonly options: readonly ["small-bruise", "large-bruise", "marks", "lump", "rash", "hives", "hot", "blisters", "sore", "joint", "burn", "none"];
        readonly nextDay: {
            readonly calm: readonly ["none"];
        };
        readonly sign: "skin-change";
        readonly askedWhen: ConditionOn<"skin-change">;
    } & {
        kind: "several";
    };
    readonly 'burn-severe': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-more";
        readonly yes: "emergency";
        readonly nextDay: "asked";
        readonly reason: "burn";
        readonly askedWhen: ConditionOn<"look">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'growing-swelling': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-more";
        readonly yes: "urgent";
        readonly sign: "skin-change";
        readonly askedWhen: ConditionOn<"skin-change">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'swelling-severe': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-more";
        readonly yes: "emergency";
        readonly nextDay: "asked";
        readonly reason: "growing-swelling";
        readonly askedWhen: ConditionOn<"growing-swelling">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly shooting: {
        readonly page: "alarm-more";
        readonly options: readonly ["no", "one", "both"];
        readonly nextDay: {
            readonly calm: "no";
        };
        readonly sign: "nerves";
        readonly askedWhen: ConditionOn<"nerves">;
    } & {
        kind: "single";
    };
    readonly numbness: {
        readonly page: "alarm-more";
        readonly options: readonly ["no", "gone", "fading", "still", "spreading", "both", "face", "saddle"];
        readonly nextDay: {
            readonly calm: "no";
        };
        readonly sign: readonly ["nerves", "stroke", "saddle"];
        readonly askedWhen: ConditionOn<"nerves">;
    } & {
        kind: "single";
    };
    readonly weakness: {
        readonly page: "alarm-more";
        readonly options: readonly ["no", "slight", "shoulder", "clear", "worsening", "both"];
        readonly nextDay: {
            readonly calm: "no";
        };
        readonly sign: "nerves";
        readonly askedWhen: ConditionOn<"nerves">;
    } & {
        kind: "single";
    };
    readonly massage: {
        readonly options: readonly ["today", "yesterday", "two-days", "three-days", "four-to-seven-days", "over-a-week"];
        readonly nextDay: "lasts";
    } & {
        kind: "single";
    };
    readonly began: {
        readonly options: readonly ["not-sudden", "during", "sudden", "before"];
        readonly nextDay: "lasts";
    } & {
        kind: "single";
    };
    readonly onset: {
        readonly options: readonly ["same-day", "next-day", "two-days", "later"];
        readonly nextDay: "lasts";
        readonly askedWhen: ConditionOn<"massage" | "began">;
    } & {
        kind: "single";
    };
    readonly kind: {
        readonly options: readonly ["crack", "needles", "cups", "heat", "machine", "stood", "none"];
        readonly nextDay: "lasts";
    } & {
        kind: "several";
    };
    readonly areas: {
        readonly options: readonly ("head" | "neck" | "shoulders" | "arms" | "chest" | "ribs" | "belly" | "upper-back" | "mid-back" | "lower-back" | "hips" | "thighs" | "calves" | "feet" | "all-over" | import("./places.js").Place | "none")[];
        readonly nextDay: "stays";
        readonly sign: "place";
    } & {
        kind: "several";
    };
    readonly quality: {
        readonly options: readonly ["dull", "stiff", "tender", "cramp", "sharp", "burning", "shooting", "tearing", "band", "numb", "weak", "cough", "eases", "moving", "none"];
        readonly nextDay: "stays";
        readonly sign: readonly ["place", "tearing", "nerves", "night"];
    } & {
        kind: "several";
    };
    readonly spread: {
        readonly options: readonly ["wide", "area", "spot", "spine"];
        readonly nextDay: "stays";
        readonly sign: "place";
        readonly askedWhen: ConditionOn<"areas">;
    } & {
        kind: "single";
    };
    readonly treated: {
        readonly options: readonly ["yes", "one-of-two", "partly", "no"];
        readonly nextDay: "stays";
        readonly sign: "place";
        readonly askedWhen: ConditionOn<"areas">;
    } & {
        kind: "single";
    };
    readonly 'neck-signs': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly yes: "emergency";
        readonly reason: "stroke";
        readonly sign: "stroke";
        readonly askedWhen: ConditionOn<"areas">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly pain: {
        readonly nextDay: "asked";
    } & {
        kind: "scale";
        options: readonly [];
    };
    readonly daily: {
        readonly options: readonly ["mild", "moderate", "hard", "severe"];
        readonly nextDay: "asked";
    } & {
        kind: "single";
    };
    readonly painkillers: {
        readonly options: readonly ["help", "no-help", "untried"];
        readonly nextDay: "asked";
        readonly askedWhen: ConditionOn<"pain" | "daily">;
    } & {
        kind: "single";
    };
    readonly trend: {
        readonly options: readonly ["better", "same", "worse", "gone", "too-soon"];
        readonly nextDay: "asked";
    } & {
        kind: "single";
    };
    readonly night: {
        readonly options: readonly ["no", "turning", "first", "wakes", "constant", "before"];
        readonly nextDay: {
            readonly calm: "no";
        };
        readonly sign: "night";
        readonly askedWhen: ConditionOn<"massage" | "began">;
    } & {
        kind: "single";
    };
    readonly age: {
        readonly options: readonly ["under-18", "18-to-79", "80-plus"];
        readonly nextDay: "lasts";
    } & {
        kind: "single";
    };
    readonly conditions: {
        readonly options: readonly ["weak-bones", "disc-now", "spine-surgery", "arthritis", "thinner", "bleeding", "clot", "vessels", "cancer-now", "cancer-past", "weight-loss", "immune", "numb-feet", "fibromyalgia", "operation", "implant", "over-65", "often-sore", "none"];
        readonly nextDay: "lasts";
    } & {
        kind: "several";
    };
    readonly 'foot-sore': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly yes: "urgent";
        readonly reason: "skin";
        readonly sign: "skin-change";
        readonly askedWhen: ConditionOn<"conditions">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'operated-place': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly sign: "place";
        readonly askedWhen: ConditionOn<"conditions">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly joint: {
        readonly options: readonly ["no", "swollen", "hot"];
        readonly nextDay: {
            readonly calm: "no";
        };
        readonly sign: "skin-change";
        readonly askedWhen: ConditionOn<"conditions">;
    } & {
        kind: "single";
    };
    readonly worried: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly sign: "worried";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
};
type Questions = typeof questions;
/** The id of a question. */
export type QuestionId = keyof Questions;
type RowCallingFor<L extends Level> = {
    [Id in QuestionId]: Questions[Id] extends {
        readonly yes: L;
    } ? Id : never;
}[QuestionId];
/** The reason with whose words a row calls for its level. */
export type RowReason = {
    [Id in QuestionId]: Questions[Id] extends {
        readonly reason: infer Reason;
    } ? Reason : Questions[Id] extends {
        readonly yes: Level;
    } ? Id : never;
}[QuestionId];
/** The ids of the questions, in the order in which they are asked. */
export declare const questionIds: QuestionId[];
/** The id of a question of this kind. */
export type QuestionOf<K extends Kind> = {
    [Id in QuestionId]: Questions[Id]['kind'] extends K ? Id : never;
}[QuestionId];
/** The options of a question: `yes`, `no`, `unsure` for a row; none for the scale. */
export type OptionOf<Id extends QuestionId> = Questions[Id]['options'][number];
/** The warning signs that the short check asks about in the words of their own row. */
export type SignRow = WarningSign & QuestionOf<'row'>;
/** What can be answered to a question. */
export type AnswerTo<Id extends QuestionId> = Id extends QuestionOf<'scale'> ? number : Id extends QuestionOf<'several'> ? readonly OptionOf<Id>[] : OptionOf<Id>;
/** What the visitor said so far; a question that is missing was not answered. */
export type Answers = {
    readonly [Id in QuestionId]?: AnswerTo<Id> | undefined;
};
/** One answer, of any question. */
export type Answer = AnswerTo<QuestionId>;
/** A condition on the answers. */
export type Condition = ConditionOn<QuestionId>;
/** What is known of a question, the same for each. */
export interface Question {
    readonly page?: PageId;
    readonly kind: Kind;
    readonly options: readonly string[];
    readonly nextDay: Questions[QuestionId]['nextDay'];
    readonly sign?: WarningSign | readonly WarningSign[];
    readonly askedWhen?: Condition;
}
/** The question with this id. */
export declare const questionOf: (id: QuestionId) => Question;
/** The options of a question as plain strings; empty for the scale. */
export declare const optionsOf: (id: QuestionId) => readonly string[];
/** The questions of each page, in order. */
export declare const pages: Readonly<Record<PageId, readonly QuestionId[]>>;
/** The rows whose "yes" calls for this level by itself. */
export declare const rowsCallingFor: <L extends Level>(level: L) => readonly RowCallingFor<L>[];
export {};
