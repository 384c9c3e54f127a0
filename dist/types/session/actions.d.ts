import type { PrepareId } from '../cards/index.js';
import type { Answer, QuestionId } from '../triage/internal.js';
import type { Asked } from './checkup.js';
import type { Writes } from './diary/index.js';
import type { HostAction, SorenessEventDetails, SorenessEventName } from './events.js';
import type { Outcome } from './state.js';
/** What a visitor can do that needs no more to be said. */
type Press = 'start'
/** Starts the whole check anew. */
 | 'start-afresh'
/** Opens today's check of the diary. */
 | 'check-today' | 'continue' | 'back'
/** Shows the result now, with questions left open. */
 | 'finish' | 'restart' | 'flip-body-map' | 'save-diary' | 'delete-diary' | 'undo-delete' | 'copy' | 'share' | 'save-summary' | 'print';
/** What the page brings about. */
type FromPage = 
/** The widget came into the page; the site may have a diary here. */
'open'
/** The site turned the diary on, or off, while the widget is there. */
 | 'diary-on' | 'diary-off'
/** Another tab has written into the store. */
 | 'storage'
/** The page is seen again, maybe on another day. */
 | 'visible';
/** Everything that can happen to a session. */
export type Action = {
    readonly type: Press | FromPage;
} | {
    readonly type: 'edit';
    readonly question: QuestionId;
} | {
    readonly type: 'answer';
    readonly question: Asked;
    readonly answer: Answer;
} | {
    readonly type: 'toggle';
    readonly question: QuestionId;
    readonly option: string;
} | {
    readonly type: 'toggle-prepare-item';
    readonly id: PrepareId;
}
/** A link to call or book was followed. */
 | {
    readonly type: 'follow-link';
    readonly action: HostAction;
}
/** Starts a diary of a massage so many days ago. */
 | {
    readonly type: 'start-diary';
    readonly daysAgo: number;
}
/** Wants a reminder for this time (ms). */
 | {
    readonly type: 'remind';
    readonly at: number;
} | {
    readonly type: 'stored';
    readonly writes: Writes;
} | {
    readonly type: 'not-stored';
    readonly problem: 'blocked' | 'full';
} | ({
    readonly type: 'outcome';
} & Outcome);
/** Where the focus goes. */
export type FocusTarget = Asked | 'title' | 'diary';
type Emit = {
    readonly [Name in SorenessEventName]: {
        readonly type: 'emit';
        readonly name: Name;
        readonly detail: SorenessEventDetails[Name];
    };
}[SorenessEventName];
/** What is to be done in the page after an action: data, carried out in one place. */
export type Effect = Emit
/** Tells the page which screen has come: an event with its step, or the level of the result. */
 | {
    readonly type: 'announce';
} | {
    readonly type: 'focus';
    readonly on: FocusTarget;
} | {
    readonly type: 'store';
    readonly writes: Writes;
} | {
    readonly type: 'save-diary';
    readonly text: string;
}
/** A calendar file for a time, made now (both in ms). */
 | {
    readonly type: 'remind';
    readonly at: number;
    readonly madeAt: number;
} | {
    readonly type: 'copy' | 'share' | 'save-summary' | 'print' | 'select-summary';
};
export {};
