import { type Assessment, type Match, type Page, type QuestionId, type ReasonId } from '../triage/internal.js';
import { type Diary } from './diary/index.js';
import { type Session } from './state.js';
/** The sections of the widget, in the words of the `show` attribute. */
export declare const sections: readonly ["check", "tips", "myths", "prepare"];
export type Section = (typeof sections)[number];
/** What the site decides of what is shown. */
export interface Offer {
    /** The sections that the site wants, in its order, with spaces between. */
    readonly show: string;
    /** Whether the site turned the diary off. */
    readonly noDiary: boolean;
}
/** Why a result is what it is: the answers that led to it. */
export interface Reason {
    readonly id: ReasonId;
    readonly answers: readonly Match[];
}
/** A result, with all that its screen tells. */
export interface Result extends Assessment {
    /** Each reason once, the most urgent first. */
    readonly reasons: readonly Reason[];
    /** Every answer that was given, in the order in which it was asked. */
    readonly answered: readonly Match[];
    /** The questions that can be gone back to. */
    readonly asked: readonly QuestionId[];
    /** The diary that the result belongs to. */
    readonly diary: Diary | undefined;
    /** When to check again (ms). */
    readonly nextCheckAt: number | undefined;
}
/** Everything that a screen is made from but words, derived once a render. */
export interface Model extends Session {
    /** The sections that are shown now, in their order. */
    readonly sections: readonly Section[];
    /** Whether questions are on the screen: they stand alone. */
    readonly isAsking: boolean;
    /** The page of questions on the screen. */
    readonly page: Page | undefined;
    /** Whether the pages before this one already call for help today. */
    readonly needsHelp: boolean;
    /** What the short check of the diary asks, where it is on the screen. */
    readonly shortCheckQuestions: readonly QuestionId[] | undefined;
    readonly result: Result | undefined;
    /** What is kept of the diary; `undefined` where the site turned it off. */
    readonly kept: Session['diaryState'] | undefined;
}
/** Derives what the screen shows from the session and from what the site offers. */
export declare function modelOf(session: Session, { show, noDiary }: Offer): Model;
