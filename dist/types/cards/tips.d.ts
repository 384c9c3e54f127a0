/** Tips for easing soreness and for the next massage (evidence file, 7). */
export declare const tips: {
    readonly move: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly warmth: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source, import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly lighter: {
        readonly grade: "judgement";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly first: import("../triage/questions.js").Condition;
    };
    readonly sleep: {
        readonly grade: "traditional";
        readonly sources: readonly [];
    };
    readonly 'speak-up': {
        readonly grade: "judgement";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
    readonly drink: {
        readonly grade: "judgement";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly tablets: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly paracetamol: {
        readonly grade: "unhelpful";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly gel: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly ice: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly stretch: {
        readonly grade: "unhelpful";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly therapist: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly regular: {
        readonly grade: "traditional";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
};
/** The id of a tip. */
export type TipId = keyof typeof tips;
