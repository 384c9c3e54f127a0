import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Action } from '../session/actions.js';
/** Links of the page to a card: `#soreness-tip-warmth` opens it, now or when it is followed. */
export declare class CardLinks implements ReactiveController {
    #private;
    constructor(element: ReactiveControllerHost & Element, dispatch: (action: Action) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Goes to the card that the page's address names, if it is here. */
    readonly follow: () => void;
}
