import type { CauseId, Grade, MythId, PrepareGroup, PrepareId, TipId } from '../cards/index.js';
import type { Problem } from '../session/diary/index.js';
import type { ActionId, Level, OptionOf, PageId, Place, QuestionId, QuestionOf, ReasonId, Side, SignId, WarningSign, WatchId } from '../triage/internal.js';
/** The words of one question; its options stand beside. */
interface QuestionWords {
    readonly ask: string;
    /** Examples, or what is not meant. */
    readonly hint?: string;
}
/** The words of each option; `place` has those of a place. */
type OptionsWords = {
    readonly [Id in QuestionOf<'single' | 'several'>]: Readonly<Record<Exclude<OptionOf<Id>, Place>, string>>;
};
interface CardWords {
    readonly title: string;
    readonly text: string;
    readonly caution?: string;
}
/**
 * All text that a person reads, in one language. A missing word does not compile. A site may
 * reword headings, intros and labels, never a warning sign, a level or the emergency wording.
 */
export interface Words {
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
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
        readonly emergency: (number: string | undefined, country: string | undefined) => string;
    };
    readonly steps: {
        readonly progress: (step: number, of: number) => string;
        readonly next: string;
        readonly back: string;
        readonly showResult: string;
        readonly already: string;
        readonly missing: string;
        readonly missingHere: string;
        readonly severalHint: string;
        readonly scale: string;
        /** The word for a pain score from 0 to 10. */
        readonly score: (score: number) => string;
    };
    readonly sides: Readonly<Record<Side, string>>;
    /** One side of an area, such as "Neck, left". */
    readonly place: (area: string, side: Side) => string;
    /** The picture of the body. Left and right are the visitor's own. */
    readonly map: {
        readonly back: string;
        readonly front: string;
        readonly left: string;
        readonly right: string;
        /** What the button says that turns the picture round, by what is shown. */
        readonly turn: Readonly<Record<'back' | 'front', string>>;
        readonly marked: string;
        readonly list: string;
    };
    readonly rows: Readonly<Record<'yes' | 'no' | 'unsure', string>>;
    readonly pages: Readonly<Record<PageId, {
        readonly title: string;
        readonly lead?: string;
    }>>;
    readonly questions: Readonly<Record<QuestionId, QuestionWords>>;
    readonly options: OptionsWords;
    readonly levels: Readonly<Record<Level, {
        readonly title: string;
        readonly lead: string;
        readonly short: string;
    }>>;
    readonly reasons: Readonly<Record<ReasonId, string>>;
    readonly signs: Readonly<Record<SignId, string>>;
    readonly signStates: Readonly<Record<'met' | 'not-met' | 'unknown', string>>;
    readonly actions: Readonly<Record<ActionId, string>>;
    /** What to do, and with or after what. */
    readonly watches: Readonly<Record<WatchId, readonly [act: string, sign: string]>>;
    readonly result: {
        readonly why: string;
        readonly unanswered: string;
        readonly nothing: string;
        readonly signs: string;
        readonly signsLead: string;
        readonly todo: string;
        readonly watch: string;
        readonly checkAgain: (when: string) => string;
        readonly change: (question: string) => string;
        readonly changeShort: string;
        readonly answers: string;
        readonly restart: string;
        readonly back: string;
        readonly callEmergency: (number: string) => string;
        readonly callLocal: string;
        readonly elsewhere: (country: string | undefined) => string;
        readonly callAdvice: (number: string) => string;
        readonly callTherapist: (number: string) => string;
        readonly book: string;
        readonly notDiagnosis: string;
    };
    /** Where the result stands among the levels. */
    readonly scale: {
        readonly title: string;
        readonly here: (short: string, place: number, of: number) => string;
    };
    /** How ordinary soreness goes, and where the visitor is on the way. */
    readonly course: {
        readonly title: string;
        readonly text: string;
        readonly here: string;
        /** Days after the massage, in a sentence; over 7 they are no longer counted without a diary. */
        readonly after: (from: number, to?: number) => string;
        readonly pain: (score: number) => string;
        readonly axis: string;
        readonly most: string;
        readonly usual: string;
        readonly slow: string;
    };
    readonly daily: {
        readonly title: string;
        readonly sign: QuestionWords;
        readonly signs: Readonly<Record<WarningSign, string>>;
    };
    readonly diary: {
        readonly title: string;
        readonly lead: string;
        readonly private: string;
        readonly start: string;
        readonly instead: string;
        readonly whichDay: string;
        /** A day, so many days ago. */
        readonly daysAgo: (days: number, weekday: string) => string;
        readonly on: string;
        readonly yours: string;
        readonly checks: string;
        readonly findings: Readonly<Record<'worse' | 'slow' | 'better' | 'gone', string>>;
        readonly scores: (before: number, now: number) => string;
        readonly now: string;
        readonly afresh: string;
        readonly remind: string;
        readonly reminder: {
            readonly title: string;
            readonly text: string;
        };
        readonly save: string;
        readonly delete: string;
        readonly deleted: string;
        readonly undo: string;
        readonly problems: Readonly<Record<Problem, string>>;
    };
    readonly summary: {
        readonly open: string;
        readonly lead: string;
        readonly title: string;
        readonly made: (when: string) => string;
        readonly result: string;
        /** Over the warning signs that were answered with "No". */
        readonly no: string;
        readonly copy: string;
        readonly share: string;
        readonly save: string;
        readonly print: string;
    };
    /** What came of copying, sharing, printing or saving. */
    readonly outcomes: Readonly<Record<'copied' | 'refused' | 'file', string>>;
    readonly grades: Readonly<Record<Grade, string>>;
    readonly cards: {
        readonly tips: string;
        readonly tipsFit: string;
        readonly myths: string;
        readonly myth: string;
        readonly fact: string;
        readonly causes: string;
        readonly causesLead: string;
        readonly careful: string;
        readonly evidence: string;
        readonly newTab: string;
    };
    readonly tips: Readonly<Record<TipId, CardWords>>;
    readonly myths: Readonly<Record<MythId, CardWords>>;
    readonly causes: Readonly<Record<CauseId, CardWords>>;
    readonly prepare: {
        readonly title: string;
        readonly lead: string;
        readonly groups: Readonly<Record<PrepareGroup, string>>;
        readonly items: Readonly<Record<PrepareId, string>>;
        readonly outcome: string;
        readonly outcomes: Readonly<Record<PrepareGroup, string>>;
        readonly tellList: string;
        readonly always: string;
    };
    readonly about: {
        readonly title: string;
        readonly text: readonly string[];
        readonly version: (version: string, date: string) => string;
    };
}
export {};
