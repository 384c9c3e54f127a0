/** Beliefs that do not hold as they are told (evidence file, 8). The grade is that of the fact. */
export declare const myths: {
    readonly 'always-harm': {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
    readonly 'more-pain': {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
    readonly 'slipped-disc': {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly watches: readonly ["now-saddle", "now-limbs"];
    };
    readonly toxins: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly flush: {
        readonly grade: "good";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly healing: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
    readonly tears: {
        readonly grade: "judgement";
        readonly sources: readonly [];
    };
    readonly bruise: {
        readonly grade: "judgement";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly knots: {
        readonly grade: "disputed";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly crack: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly epsom: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly 'bed-rest': {
        readonly grade: "good";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
};
/** The id of a myth. */
export type MythId = keyof typeof myths;
