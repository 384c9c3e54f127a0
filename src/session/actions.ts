import type { CardId, PrepareId } from '../cards/index.js';
import type { Answer, PageId, QuestionId } from '../triage/internal.js';
import type { Asked } from './checkup.js';
import type { Writes } from './diary/index.js';
import type { HostAction } from './events.js';
import type { Outcome } from './state.js';

/** What a visitor can do that needs no more to be said. */
type Press =
  | 'start'
  /** Starts the whole check anew. */
  | 'start-afresh'
  /** Opens today's check of the diary. */
  | 'check-today'
  | 'continue'
  | 'back'
  /** Shows the result now, with questions left open. */
  | 'finish'
  | 'restart'
  /** Brings back what the last restart put away. */
  | 'undo-restart'
  | 'flip-body-map'
  | 'save-diary'
  | 'delete-diary'
  | 'undo-delete';

/** What the page brings about. */
type FromPage =
  /** The widget came into the page; the site may have a diary here. */
  | 'open'
  /** The site turned the diary on, or off, while the widget is there. */
  | 'diary-on'
  | 'diary-off'
  /** Another tab has written into the store. */
  | 'storage'
  /** The page is seen again, maybe on another day. */
  | 'visible';

/** What a visitor does that changes nothing here: it is carried out as it is. */
type PassedOn =
  | { readonly type: 'copy' | 'share' | 'save-summary' | 'print' }
  /** A link to call or book was followed. */
  | { readonly type: 'follow-link'; readonly action: HostAction }
  /** A file for the calendar, with a reminder at this time (ms). */
  | { readonly type: 'remind'; readonly at: number };

/** What changes a session. */
export type Change =
  | { readonly type: Press | FromPage }
  /** An answer was tapped that is all its page waits for: a moment later, the next page comes. */
  | { readonly type: 'go-on-soon' | 'go-on'; readonly page: PageId }
  | { readonly type: 'edit'; readonly question: QuestionId }
  | { readonly type: 'answer'; readonly question: Asked; readonly answer: Answer }
  | { readonly type: 'toggle'; readonly question: QuestionId; readonly option: string }
  | { readonly type: 'toggle-prepare-item'; readonly id: PrepareId }
  /** A myth was called true or false, or the address of the page names a card. */
  | { readonly type: 'open-card'; readonly card: CardId }
  /** Starts a diary of a massage so many days ago. */
  | { readonly type: 'start-diary'; readonly daysAgo: number }
  | { readonly type: 'stored'; readonly writes: Writes }
  | { readonly type: 'not-stored'; readonly problem: 'blocked' | 'full' }
  | ({ readonly type: 'outcome' } & Outcome);

/** Everything that can happen. */
export type Action = Change | PassedOn;

/** Where the focus goes. */
export type FocusTarget = Asked | 'title' | 'diary' | CardId;

/** What is to be done in the page after an action: data, carried out in one place. */
export type Effect =
  | PassedOn
  | { readonly type: 'emit'; readonly name: 'soreness-start' | 'soreness-restart' }
  /** Tells the page which screen has come: an event with its step, or the level of the result. */
  | { readonly type: 'announce' }
  | { readonly type: 'focus'; readonly on: FocusTarget }
  | { readonly type: 'store'; readonly writes: Writes }
  | { readonly type: 'save-text'; readonly text: string }
  | { readonly type: 'select-summary' }
  /** Goes on from the page when it has been seen that the answer was taken. */
  | { readonly type: 'wait'; readonly page: PageId };
