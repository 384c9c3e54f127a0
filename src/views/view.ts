import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PrepareId } from '../cards/index.js';
import type { Checkup } from '../checkup/index.js';
import type { Phone, Settings } from '../settings.js';
import type { Answer, QuestionId } from '../triage/index.js';
import type { Words } from '../words/index.js';
import type { MapView } from './body.js';

/** What a visitor followed: the detail of the `soreness-action` event. */
export type Action = 'call-emergency' | 'call-advice' | 'call-therapist' | 'book';

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
  /** When the result was reached. */
  readonly now: Date;
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
  readonly answer: (question: QuestionId, given: Answer) => void;
  readonly toggle: (question: QuestionId, option: string) => void;
  /** Turns the picture of the body round. */
  readonly turn: () => void;
  readonly tick: (id: PrepareId) => void;
  readonly act: (action: Action) => void;
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
    ${label}
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
    >${label}</a
  >`;

/** A picture that says no more than the words beside it. */
export const icon = (path: string): Template =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
