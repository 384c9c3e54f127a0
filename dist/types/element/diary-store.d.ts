import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Action } from '../session/actions.js';
import { type World, type Writes } from '../session/diary/index.js';
/** What the store asks of the widget. */
interface Host {
    /** Whether the visitor keeps a diary: only then can another tab or another day matter. */
    readonly hasDiary: () => boolean;
    /** Whether the site lets the widget look into the store. */
    readonly mayRead: () => boolean;
    readonly dispatch: (action: Action) => void;
}
/** The browser's store: read and written at the edge, and what tells that it has changed. */
export declare class DiaryStore implements ReactiveController {
    #private;
    constructor(element: ReactiveControllerHost, host: Host);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** What an action has to know of the world; the store is read only when it is asked for. */
    world(): World;
    /** Writes, or removes where there is `null`; what came of it is the next action. Never throws. */
    write(writes: Writes): Action;
}
export {};
