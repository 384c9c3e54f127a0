import { nothing, type TemplateResult } from 'lit/html.js';
import type { PrepareId } from '../cards/index.js';
import type { Asked, Checkup } from '../session/index.js';
import { type Diary, type DiaryKeeper } from '../session/diary/index.js';
import type { Phone, Settings } from '../element/settings.js';
import { type Answer, type Assessment, type Level, type QuestionId } from '../triage/index.js';
import type { Words } from '../locales/index.js';
import type { MapView } from './body-map/shapes.js';
/** A picture for each level; they differ by more than colour. */
export declare const levelIcons: Readonly<Record<Level, string>>;
/** What a visitor followed: the detail of the `soreness-action` event. */
export type Action = 'call-emergency' | 'call-advice' | 'call-therapist' | 'book';
/** What came of copying, sharing, printing or saving, and beside which buttons that is told. */
export interface Outcome {
    readonly where: 'summary' | 'diary';
    /** `refused`: the page may not. `file`: a file was made, and nobody tells whether it came. */
    readonly what: 'copied' | 'refused' | 'file';
}
/** Everything that a screen is made from. A view maps it to a template and keeps nothing. */
export interface Scene {
    readonly words: Words;
    readonly settings: Settings;
    readonly checkup: Checkup;
    /** What is ticked in the check before a massage. */
    readonly ticked: readonly PrepareId[];
    /** Which side of the body the picture shows where there is room for one. */
    readonly mapView: MapView;
    /** The language tag for dates. */
    readonly lang: string;
    /** The emergency number, and the name of the country that it is for; unknown = none is shown. */
    readonly emergency: Phone | undefined;
    readonly country: string | undefined;
    /** When the screen was reached. */
    readonly now: Date;
    /** What is kept of the diary; `undefined` where the site turned it off. */
    readonly keeper: Pick<DiaryKeeper, 'diary' | 'problem' | 'canUndo'> | undefined;
    /** Whether the system can share a text. */
    readonly canShare: boolean;
    /** What came of the last attempt to hand something on. */
    readonly outcome: Outcome | undefined;
    readonly on: Handlers;
}
/** What a visitor can do. */
interface Handlers {
    readonly start: () => void;
    readonly next: () => void;
    readonly back: () => void;
    readonly finish: () => void;
    readonly restart: () => void;
    readonly edit: (question: QuestionId) => void;
    readonly answer: (question: Asked, given: Answer) => void;
    readonly toggle: (question: QuestionId, option: string) => void;
    /** Turns the picture of the body round. */
    readonly turn: () => void;
    readonly tick: (id: PrepareId) => void;
    readonly act: (action: Action) => void;
    /** Starts the whole check anew. */
    readonly startAfresh: () => void;
    /** Opens today's check of the diary. */
    readonly checkToday: () => void;
    /** Starts a diary of a massage so many days ago. */
    readonly keep: (daysAgo: number) => void;
    readonly remind: (at: number) => void;
    readonly saveDiary: () => void;
    readonly deleteDiary: () => void;
    readonly undoDelete: () => void;
    readonly copy: () => void;
    readonly share: () => void;
    readonly saveSummary: () => void;
    readonly print: () => void;
}
export type Template = TemplateResult | typeof nothing;
/** A heading, `below` levels under the site's `heading-level`; 0 is the title, which takes focus. */
export declare const heading: ({ settings }: Scene, text: unknown, below?: number, describedBy?: unknown) => Template;
/** A button; `look` is `fill` for the main one, `link` for one that reads as a link. */
export declare const button: (label: unknown, press: () => void, look?: "fill" | "link" | "", name?: unknown) => Template;
/** A link that looks like a button and tells that it was followed. */
export declare const action: ({ on }: Scene, act: Action, href: string, label: string, look?: "fill" | "") => Template;
/** A picture that says no more than the words beside it. */
export declare const icon: (path: string) => Template;
/** The line that tells what came of it; it is there before it speaks, so that it is read aloud. */
export declare const outcomeLine: ({ words, outcome }: Scene, where: Outcome["where"]) => Template;
/** The whole numbers from one to another. By hand: old libraries replace the likes of `Array.from`. */
export declare function range(from: number, to: number): readonly number[];
/** A moment as `lang` writes it. */
export declare const date: ({ lang }: Pick<Scene, "lang">, at: number | Date, style: Intl.DateTimeFormatOptions) => string;
/** "Tuesday 24 November in the morning": in one format, English would say "at in the morning". */
export declare const dayPart: (scene: Scene, at: number) => string;
/** The diary that the result on the screen belongs to. */
export declare function diaryOf({ keeper, checkup, now }: Scene): Diary | undefined;
/** What the answers amount to, the course of the days included; only where the result is shown. */
export declare function assessmentOf(scene: Scene): Assessment | undefined;
export {};
