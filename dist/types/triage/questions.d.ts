import { type ConditionOn } from './conditions.js';
import type { Level } from './levels.js';
import { type Kind, type PageId, type WarningSign } from './question-kinds.js';
/** Lowest and highest pain score (0 = no pain, 10 = the worst you can imagine). */
export declare const scale: {
    readonly min: 0;
    readonly max: 10;
};
/**
 * Every question, in the order in which it is asked: never more than five rows at once, the ordinary
 * path ten pages. No words here: `locales/` has them for each language, by the same ids.
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
    readonly stroke: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-body";
        readonly yes: "emergency";
        readonly sign: "head";
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
        readonly sign: "severe";
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
    readonly injury: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-body";
        readonly yes: "emergency";
        readonly sign: "severe";
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
    readonly 'both-legs': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-nerves";
        readonly yes: "emergency";
        readonly sign: "limbs";
        readonly reason: "saddle";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly clumsy: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-nerves";
        readonly yes: "emergency";
        readonly sign: "limbs";
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
        readonly sign: "urine";
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
        readonly sign: "fever";
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
        readonly sign: "swelling";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'pregnancy-alarm': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly yes: "emergency";
        readonly sign: "pregnancy";
        readonly reason: "pregnancy";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'growing-swelling': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly yes: "urgent";
        readonly sign: "swelling";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'swelling-severe': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly yes: "emergency";
        readonly nextDay: "asked";
        readonly sign: "swelling";
        readonly reason: "growing-swelling";
        readonly askedWhen: ConditionOn<"growing-swelling">;
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
        readonly sign: "head";
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
        readonly sign: "head";
        readonly reason: "head-pain";
        readonly askedWhen: ConditionOn<"head-pain">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly 'leg-swelling': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "alarm-limbs";
        readonly yes: "urgent";
        readonly sign: "swelling";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly fever: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "today";
        readonly yes: "urgent";
        readonly sign: "fever";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly urine: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "today";
        readonly yes: "urgent";
        readonly sign: "urine";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly skin: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "today";
        readonly yes: "urgent";
        readonly sign: "skin";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly worried: {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "today";
        readonly sign: "other";
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly massage: {
        readonly page: "when";
        readonly options: readonly ["today", "yesterday", "two-to-three-days", "four-to-seven-days", "over-a-week"];
        readonly nextDay: "lasts";
    } & {
        kind: "single";
    };
    readonly onset: {
        readonly page: "when";
        readonly options: readonly ["sudden", "during", "same-day", "next-day", "two-days", "later", "before"];
        readonly nextDay: "lasts";
    } & {
        kind: "single";
    };
    readonly areas: {
        readonly page: "where";
        readonly options: readonly ("head" | "neck" | "shoulders" | "arms" | "chest" | "ribs" | "belly" | "upper-back" | "lower-back" | "hips" | "thighs" | "calves" | "feet" | "all-over" | import("./places.js").Place)[];
        readonly nextDay: "stays";
        readonly sign: "other";
    } & {
        kind: "several";
    };
    readonly spread: {
        readonly page: "where";
        readonly options: readonly ["wide", "area", "spot", "spine"];
        readonly nextDay: "stays";
        readonly sign: "other";
    } & {
        kind: "single";
    };
    readonly side: {
        readonly page: "where";
        readonly options: readonly ["both", "middle", "one-treated", "one-of-two"];
        readonly nextDay: "stays";
        readonly sign: "other";
    } & {
        kind: "single";
    };
    readonly treated: {
        readonly page: "where";
        readonly options: readonly ["yes", "partly", "no"];
        readonly nextDay: "stays";
    } & {
        kind: "single";
    };
    readonly quality: {
        readonly page: "feel";
        readonly options: readonly ["dull", "stiff", "tender", "sharp", "burning", "shooting", "tearing", "band", "cough"];
        readonly nextDay: "stays";
        readonly sign: "night";
    } & {
        kind: "several";
    };
    readonly look: {
        readonly page: "feel";
        readonly options: readonly ["small-bruise", "large-bruise", "lump", "rash", "none"];
        readonly nextDay: {
            readonly calm: readonly ["none"];
        };
        readonly sign: "swelling";
    } & {
        kind: "several";
    };
    readonly pain: {
        readonly page: "how-bad";
        readonly nextDay: "asked";
    } & {
        kind: "scale";
        options: readonly [];
    };
    readonly daily: {
        readonly page: "how-bad";
        readonly options: readonly ["mild", "moderate", "severe"];
        readonly nextDay: "asked";
    } & {
        kind: "single";
    };
    readonly painkillers: {
        readonly page: "how-bad";
        readonly options: readonly ["help", "no-help", "untried"];
        readonly nextDay: "asked";
        readonly askedWhen: ConditionOn<"pain" | "daily">;
    } & {
        kind: "single";
    };
    readonly trend: {
        readonly page: "how-bad";
        readonly options: readonly ["better", "same", "worse", "gone", "too-soon"];
        readonly nextDay: "asked";
    } & {
        kind: "single";
    };
    readonly movement: {
        readonly page: "how-bad";
        readonly options: readonly ["helps", "no-help", "untried"];
        readonly nextDay: "stays";
    } & {
        kind: "single";
    };
    readonly shooting: {
        readonly page: "limbs";
        readonly options: readonly ["no", "one", "both"];
        readonly nextDay: {
            readonly calm: "no";
        };
        readonly sign: "limbs";
    } & {
        kind: "single";
    };
    readonly numbness: {
        readonly page: "limbs";
        readonly options: readonly ["no", "gone", "fading", "still", "spreading", "both"];
        readonly nextDay: {
            readonly calm: "no";
        };
        readonly sign: "limbs";
    } & {
        kind: "single";
    };
    readonly weakness: {
        readonly page: "limbs";
        readonly options: readonly ["no", "slight", "clear", "worsening", "both"];
        readonly nextDay: {
            readonly calm: "no";
        };
        readonly sign: "limbs";
    } & {
        kind: "single";
    };
    readonly night: {
        readonly page: "limbs";
        readonly options: readonly ["no", "turning", "wakes", "constant", "before"];
        readonly nextDay: {
            readonly calm: "no";
        };
        readonly sign: "night";
    } & {
        kind: "single";
    };
    readonly age: {
        readonly page: "you";
        readonly options: readonly ["under-18", "18-to-79", "80-plus"];
        readonly nextDay: "lasts";
    } & {
        kind: "single";
    };
    readonly pregnancy: {
        readonly page: "you";
        readonly options: readonly ["no", "early", "later", "birth"];
        readonly nextDay: "lasts";
    } & {
        kind: "single";
    };
    readonly conditions: {
        readonly page: "you";
        readonly options: readonly ["weak-bones", "thinner", "clot", "cancer-now", "cancer-past", "weight-loss", "immune", "operation", "disc-now", "disc-past", "spine-surgery", "arthritis", "fibromyalgia", "numb-feet", "vessels", "often-sore", "none"];
        readonly nextDay: "lasts";
    } & {
        kind: "several";
    };
    readonly 'foot-sore': {
        nextDay: {
            readonly calm: "no";
        };
    } & {
        readonly page: "you-more";
        readonly yes: "urgent";
        readonly sign: "skin";
        readonly reason: "skin";
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
        readonly page: "you-more";
        readonly sign: "skin";
        readonly askedWhen: ConditionOn<"conditions">;
    } & {
        kind: "row";
        options: readonly ["yes", "no", "unsure"];
    };
    readonly joint: {
        readonly page: "you-more";
        readonly options: readonly ["no", "swollen", "hot"];
        readonly nextDay: {
            readonly calm: "no";
        };
        readonly sign: "skin";
        readonly askedWhen: ConditionOn<"conditions">;
    } & {
        kind: "single";
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
    readonly page: PageId;
    readonly kind: Kind;
    readonly options: readonly string[];
    readonly nextDay: Questions[QuestionId]['nextDay'];
    readonly sign?: WarningSign;
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
