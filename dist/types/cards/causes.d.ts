/** Why a massage can leave one sore: the article's causes, held against the evidence. */
export declare const causes: {
    readonly pressure: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
    readonly first: {
        readonly grade: "judgement";
        readonly sources: readonly [];
    };
    readonly technique: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
    readonly training: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
    readonly conditions: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
};
/** The id of a cause. */
export type CauseId = keyof typeof causes;
