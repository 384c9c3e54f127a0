import type { Problem } from '../../session/diary/index.js';
import type { ActionId, Level, ReasonId, SignId, SignRow, WarningSign, WatchAct, WatchId } from '../../triage/internal.js';
import type { QuestionWords } from './check.js';
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';
/** The words of a result and of the diary. */
export interface ResultWords {
    readonly levels: Readonly<Record<Level, {
        readonly title: string;
        readonly lead: string;
        readonly short: string;
    }>>;
    readonly reasons: Readonly<Record<ReasonId, string>>;
    readonly signs: Readonly<Record<SignId, string>>;
    readonly signStates: Readonly<Record<'met' | 'not-met' | 'unknown', string>>;
    readonly actions: Readonly<Record<ActionId, string>>;
    /** The safety net: what to do, and each sign that calls for it. */
    readonly watchActs: Readonly<Record<WatchAct, string>>;
    readonly watches: Readonly<Record<WatchId, string>>;
    readonly result: {
        readonly why: string;
        readonly unanswered: string;
        readonly nothing: string;
        readonly signs: string;
        readonly signsLead: string;
        readonly todo: string;
        readonly watch: string;
        /** With the date of a day, as the language writes it, and the part of the day. */
        readonly checkAgain: (day: string, part: DayPart) => string;
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
        /** To anyone whom somebody hurt or touched against their will. */
        readonly against: {
            readonly title: string;
            readonly text: string;
        };
        /** True as long as no clinician has reviewed it. */
        readonly notReviewed: string;
        readonly notDiagnosis: string;
    };
    /** Where the result stands among the levels. */
    readonly scale: {
        readonly here: (place: number, of: number) => string;
    };
    /** How ordinary soreness goes, and where the visitor is on the way. */
    readonly course: {
        readonly title: string;
        readonly text: string;
        readonly here: string;
        /** Days after the massage, in a sentence; over 7 they are no longer counted without a diary. */
        readonly after: (from: number, to?: number) => string;
        readonly pain: (score: number) => string;
        /** The same, as short as can be: at the dot. */
        readonly you: (from: number, to: number, pain?: number) => string;
        readonly axis: string;
        readonly usual: string;
        readonly slow: string;
        /** Where the pain lies above the hills, and what to do about it. */
        readonly above: string;
        readonly ask: string;
        /** Beside a result that calls for help, the picture is not to comfort. */
        readonly only: string;
        /** That the picture is none of measured values. */
        readonly sketch: string;
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
    readonly shortCheck: {
        readonly title: string;
        readonly sign: QuestionWords;
        /** Those that are no row of their own. */
        readonly signs: Readonly<Record<Exclude<WarningSign, SignRow>, string>>;
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
        /** Where the soreness has gone. */
        readonly ending: string;
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
}
