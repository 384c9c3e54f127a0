/** What people ask after a massage. */
export declare const faqs: {
    readonly hurt: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly watches: readonly ["now-saddle", "now-limbs", "shooting", "numb"];
    };
    readonly help: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
    readonly course: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly watches: readonly ["worse", "slow"];
    };
    readonly unwell: {
        readonly grade: "judgement";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly watches: readonly ["now-allergy", "now-pee", "now-fever", "today-fever"];
    };
    readonly headache: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly watches: readonly ["now-face", "now-head", "now-fever", "today-head"];
    };
    readonly dizzy: {
        readonly grade: "traditional";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly watches: readonly ["now-face", "now-tearing"];
    };
    readonly low: {
        readonly grade: "judgement";
        readonly sources: readonly [];
    };
    readonly marks: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly watches: readonly ["now-growing"];
        readonly first: import("../triage/questions.js").Condition;
    };
    readonly heat: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly wash: {
        readonly grade: "judgement";
        readonly sources: readonly [];
    };
    readonly sleep: {
        readonly grade: "traditional";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly watches: readonly ["today-pain"];
    };
    readonly alcohol: {
        readonly grade: "judgement";
        readonly sources: readonly [];
    };
    readonly work: {
        readonly grade: "judgement";
        readonly sources: readonly [];
    };
    readonly exercise: {
        readonly grade: "judgement";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly next: {
        readonly grade: "judgement";
        readonly sources: readonly [];
    };
    readonly kinds: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly watches: readonly ["now-chest", "now-face"];
        readonly first: import("../triage/questions.js").Condition;
    };
    readonly say: {
        readonly grade: "judgement";
        readonly sources: readonly [];
    };
    readonly complain: {
        readonly grade: "judgement";
        readonly sources: readonly [];
    };
};
/** The id of something that people ask. */
export type FaqId = keyof typeof faqs;
