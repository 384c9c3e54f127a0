import type { Answers, Level } from '../triage/index.js';
import type { Action } from '../views/view.js';

/** What each event tells; health answers only where the site set `share-answers`. */
export interface SorenessEventDetails {
  /** The visitor began to answer. */
  'soreness-start': Record<string, never>;
  /** A screen of questions was shown: its place, from 1. It does not tell what was answered. */
  'soreness-question': { readonly step: number };
  /** A result was shown. */
  'soreness-result': { readonly level: Level; readonly answers?: Answers };
  /** The visitor followed a link to call or book. */
  'soreness-action': { readonly action: Action };
  /** The visitor threw the answers away, to start again. */
  'soreness-restart': Record<string, never>;
}

/** The name of an event of the widget. */
export type SorenessEventName = keyof SorenessEventDetails;

/** An event of the widget: it bubbles, and crosses shadow roots. */
export type SorenessEvent<Name extends SorenessEventName = SorenessEventName> = CustomEvent<
  SorenessEventDetails[Name]
>;

declare global {
  interface HTMLElementEventMap {
    'soreness-start': SorenessEvent<'soreness-start'>;
    'soreness-question': SorenessEvent<'soreness-question'>;
    'soreness-result': SorenessEvent<'soreness-result'>;
    'soreness-action': SorenessEvent<'soreness-action'>;
    'soreness-restart': SorenessEvent<'soreness-restart'>;
  }
}
