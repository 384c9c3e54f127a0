import type { SorenessEventDetails, SorenessEventName } from '../element/soreness-checker.js';
/** How high embed.html is (CSS px), for the page around; from that page, the question for it. */
export interface HeightMessage {
    readonly type: 'soreness-checker:height';
    readonly height?: number;
}
/** An event of the widget, for the page around embed.html: it carries what the event carries. */
export type EventMessage = {
    readonly [Name in SorenessEventName]: {
        readonly type: 'soreness-checker:event';
        readonly name: Name;
        readonly detail: SorenessEventDetails[Name];
    };
}[SorenessEventName];
/** The events that leave the frame, and no others. */
export declare const eventNames: readonly SorenessEventName[];
