import type { Action, Effect } from '../session/actions.js';
import type { SorenessEventDetails, SorenessEventName } from '../session/events.js';
import type { View } from '../views/view.js';
/** Where effects are carried out. */
export interface Stage {
    readonly root: ShadowRoot;
    /** What is on the screen. */
    readonly view: View;
    readonly dispatch: (action: Action) => void;
    readonly emit: <Name extends SorenessEventName>(name: Name, detail: SorenessEventDetails[Name]) => void;
    /** Whether the site wants the answers in the event of a result. */
    readonly shareAnswers: boolean;
}
/** Does in the page what an action asks for. */
export declare function carryOut(effect: Exclude<Effect, {
    readonly type: 'store';
}>, stage: Stage): void;
