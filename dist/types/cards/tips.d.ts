import { type Answers, type Level } from '../triage/internal.js';
/** Tips for easing soreness and for the next massage (evidence file, 7). */
export declare const tips: {
    readonly move: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly warmth: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly lighter: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
    readonly sleep: {
        readonly grade: "traditional";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly 'speak-up': {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source, import("../triage/sources.js").Source];
    };
    readonly tablets: {
        readonly grade: "some";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly gel: {
        readonly grade: "good";
        readonly sources: readonly [import("../triage/sources.js").Source];
        readonly not: import("../triage/questions.js").Condition;
    };
    readonly drink: {
        readonly grade: "traditional";
        readonly sources: readonly [import("../triage/sources.js").Source];
    };
    readonly ice: {
        readonly grade: "traditional";
        readonly sources: readonly [import("../triage/sources.js").Source];
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
/** The result that stands, for tips that have to fit it. */
export interface Result {
    readonly level: Level;
    readonly answers: Answers;
}
/** The ids of the tips that fit the result, the most useful first; all while there is none. */
export declare function fittingTips(result?: Result): readonly TipId[];
