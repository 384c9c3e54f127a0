import type { Answers, Level } from '../triage/internal.js';

/** What a visitor followed: the detail of the `soreness-action` event. */
export type HostAction = 'call-emergency' | 'call-advice' | 'call-therapist' | 'book';

/** What each event tells; health answers only where the site set `share-answers`. */
export interface SorenessEventDetails {
  /** The visitor began to answer. */
  'soreness-start': Record<string, never>;
  /** A screen of questions is shown: its step of the check, 1 to 7. It does not tell what was answered. */
  'soreness-question': { readonly step: number };
  /** A result is shown; with `share-answers`, the answers come too. */
  'soreness-result': { readonly level: Level; readonly answers?: Answers };
  /** The visitor followed a link to call or book. */
  'soreness-action': { readonly action: HostAction };
  /** The visitor threw the answers away, to start again. */
  'soreness-restart': Record<string, never>;
}

/** The name of an event of the widget. */
export type SorenessEventName = keyof SorenessEventDetails;

/** An event of the widget: it bubbles, and crosses shadow roots. */
export type SorenessEvent<Name extends SorenessEventName = SorenessEventName> = CustomEvent<
  SorenessEventDetails[Name]
>;

type SorenessEvents = { [Name in SorenessEventName]: SorenessEvent<Name> };

declare global {
  // They bubble: a page listens on the element, on what is around it, on the document or the window.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface merges, a type does not
  interface GlobalEventHandlersEventMap extends SorenessEvents {}
}
