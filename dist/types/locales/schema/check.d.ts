import type { conditionGroups, OptionOf, Place, QuestionId, QuestionOf, SharedPage, Side } from '../../triage/internal.js';
/** The words of one question; its options stand beside. */
export interface QuestionWords {
    readonly ask: string;
    /** How to answer. */
    readonly hint?: string;
    /** What is meant too, and what is not. */
    readonly counts?: string;
    readonly not?: string;
}
/** The words of each option; `place` has those of a place. */
type OptionsWords = {
    readonly [Id in QuestionOf<'single' | 'several'>]: Readonly<Record<Exclude<OptionOf<Id>, Place>, string>>;
};
/** The words of the first screen and of the questions. */
export interface CheckWords {
    readonly heading: string;
    readonly intro: {
        readonly lead: string;
        readonly facts: readonly string[];
        /** What becomes of the answers, with and without a diary to start. */
        readonly kept: string;
        readonly notKept: string;
        readonly start: string;
        /** Shown on the intro when there are answers from before. */
        readonly resume: string;
        /** After “Start again”: the answers can be brought back. */
        readonly putAway: string;
        readonly bringBack: string;
        readonly emergency: (number: string | undefined, country: string | undefined) => string;
    };
    readonly about: {
        readonly title: string;
        readonly text: readonly string[];
        readonly version: (version: string, date: string) => string;
    };
    readonly steps: {
        readonly progress: (step: number, of: number) => string;
        /** How long it still takes, where this part of the questions is left: from 0 to 1. */
        readonly left: (part: number) => string;
        readonly next: string;
        readonly back: string;
        readonly showResult: string;
        readonly already: string;
        readonly missing: string;
        readonly missingHere: string;
        readonly severalHint: string;
        /** Where a tap on an answer leads to the next question. */
        readonly goesOn: string;
        /** Under a sign of an emergency, and the way to the result from there. */
        readonly serious: string;
        readonly stop: string;
        /** Opens whom to call, on every screen of questions. */
        readonly helpNow: string;
        /** Before what does not count as a sign. */
        readonly not: string;
        readonly scale: string;
        /** For who has a keyboard. */
        readonly scaleKeys: string;
        /** The word for a pain score from 0 to 10. */
        readonly score: (score: number) => string;
    };
    readonly rows: Readonly<Record<'yes' | 'no' | 'unsure', string>>;
    /** The pages of several questions; any other has its question for a title. */
    readonly pages: Readonly<Record<SharedPage, {
        readonly title: string;
        readonly lead?: string;
    }>>;
    readonly sides: Readonly<Record<Side, string>>;
    /** One side of an area, such as "Neck, left". */
    readonly place: (area: string, side: Side) => string;
    /** The picture of the body. Left and right are the visitor's own. */
    readonly map: {
        readonly back: string;
        readonly front: string;
        readonly left: string;
        readonly right: string;
        /** What is chosen by the two buttons above the picture. */
        readonly side: string;
        /** What the button is called that turns the picture round, by what is shown. */
        readonly turn: Readonly<Record<'back' | 'front', string>>;
        readonly marked: string;
        /** Before the name of a place that a press takes away. */
        readonly remove: string;
        /** For who has a keyboard. */
        readonly keys: string;
        readonly list: string;
    };
    readonly questions: Readonly<Record<QuestionId, QuestionWords>>;
    readonly options: OptionsWords;
    /** Headings in the list of conditions. */
    readonly conditionGroups: Readonly<Record<keyof typeof conditionGroups, string>>;
}
export {};
