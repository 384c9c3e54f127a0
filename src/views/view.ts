import { nothing, type TemplateResult } from 'lit/html.js';
import type { PrepareId } from '../cards/index.js';
import type { Asked, Checkup } from '../session/index.js';
import {
  isSameMassage,
  levelOfCourse,
  type Diary,
  type DiaryKeeper,
} from '../session/diary/index.js';
import type { Phone, Settings } from '../element/settings.js';
import {
  assessValid,
  type Answer,
  type Assessment,
  type Level,
  type QuestionId,
} from '../triage/index.js';
import type { Words } from '../locales/index.js';
import type { MapView } from './body-map/shapes.js';
import { html } from './ui/html.js';

/** A picture for each level; they differ by more than colour. */
export const levelIcons: Readonly<Record<Level, string>> = {
  'self-care': 'M4 12l5 6L20 6',
  therapist: 'M4 5h16v11h-9l-5 4v-4H4z',
  doctor: 'M4 7h16v13H4zM8 3v6M16 3v6M9 14h6M12 11v6',
  urgent: 'M12 3a9 9 0 1 0 .1 0M12 7v6l4 2',
  emergency: 'M12 3L2 21h20zM12 9v6M12 18v.1',
};

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
export const heading = (
  { settings }: Scene,
  text: unknown,
  below = 1,
  describedBy: unknown = nothing,
): Template =>
  html`<div
    role="heading"
    aria-level=${Math.min(settings['heading-level'] + below, 6)}
    class=${below ? 'heading' : 'heading title'}
    part="heading"
    tabindex=${below ? nothing : -1}
    aria-describedby=${describedBy}
  >
    ${text}
  </div>`;

/** A button; `look` is `fill` for the main one, `link` for one that reads as a link. */
export const button = (
  label: unknown,
  press: () => void,
  look: 'fill' | 'link' | '' = '',
  name: unknown = nothing,
): Template =>
  html`<button
    type="button"
    class=${look}
    part="button ${look === 'fill' ? 'primary' : look}"
    aria-label=${name}
    @click=${press}
  >
    <span>${label}</span>
  </button>`;

/** A link that looks like a button and tells that it was followed. */
export const action = (
  { on }: Scene,
  act: Action,
  href: string,
  label: string,
  look: 'fill' | '' = '',
): Template =>
  html`<a
    class="button ${look}"
    part="button ${look && 'primary'}"
    href=${href}
    @click=${() => on.act(act)}
    ><span>${label}</span></a
  >`;

/** A picture that says no more than the words beside it. */
export const icon = (path: string): Template =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** The line that tells what came of it; it is there before it speaks, so that it is read aloud. */
export const outcomeLine = ({ words, outcome }: Scene, where: Outcome['where']): Template =>
  html`<p role="status">${outcome?.where === where ? words.outcomes[outcome.what] : nothing}</p>`;

/** The whole numbers from one to another. By hand: old libraries replace the likes of `Array.from`. */
export function range(from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = from; number <= to; number += 1) numbers.push(number);
  return numbers;
}

/** A moment as `lang` writes it. */
export const date = (
  { lang }: Pick<Scene, 'lang'>,
  at: number | Date,
  style: Intl.DateTimeFormatOptions,
): string => new Intl.DateTimeFormat(lang, style).format(at);

/** "Tuesday 24 November in the morning": in one format, English would say "at in the morning". */
export const dayPart = (scene: Scene, at: number): string =>
  [
    date(scene, at, { weekday: 'long', day: 'numeric', month: 'long' }),
    date(scene, at, { dayPeriod: 'long' }),
  ].join(' ');

/** The diary that the result on the screen belongs to. */
export function diaryOf({ keeper, checkup, now }: Scene): Diary | undefined {
  const diary = keeper?.diary;
  return diary && isSameMassage(diary, checkup.answers, now.getTime()) ? diary : undefined;
}

/** What the answers amount to, the course of the days included; only where the result is shown. */
export function assessmentOf(scene: Scene): Assessment | undefined {
  if (scene.checkup.place !== 'result') return undefined;
  const diary = diaryOf(scene);
  return assessValid(scene.checkup.answers, diary && levelOfCourse(diary));
}
