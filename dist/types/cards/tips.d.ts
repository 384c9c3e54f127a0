/** Tips for easing soreness and for the next massage, the most useful first (evidence file, 7). */
export declare const tips: {
    readonly move: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly levels: readonly ["self-care", "therapist", "doctor"];
        readonly not: import("../triage/conditions.js").Condition;
    };
    readonly warmth: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly levels: readonly ["self-care", "therapist", "doctor"];
        readonly not: import("../triage/conditions.js").Condition;
    };
    readonly 'speak-up': {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly levels: readonly ["self-care", "therapist", "doctor"];
    };
    readonly tablets: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly levels: readonly ["self-care", "therapist"];
        readonly not: import("../triage/conditions.js").Condition;
    };
    readonly drink: {
        readonly grade: "traditional";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly levels: readonly ["self-care", "therapist"];
    };
    readonly therapist: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly levels: readonly ["self-care", "therapist", "doctor"];
    };
    readonly regular: {
        readonly grade: "traditional";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly levels: readonly ["self-care", "therapist"];
    };
};
/** The id of a tip. */
export type TipId = keyof typeof tips;
