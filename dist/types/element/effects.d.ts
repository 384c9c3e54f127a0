import type { LitElement } from 'lit';
import type { Effect } from '../session/actions.js';
import type { View } from '../views/view.js';
/** The element, and what is on its screen. */
type Stage = readonly [element: LitElement & {
    readonly shareAnswers: boolean;
}, view: View];
/** What is carried out after the screen was drawn. */
export type LateEffect = Exclude<Effect, {
    readonly type: 'store';
}>;
/** Does in the page what an action asks for. */
export declare function carryOut(effect: LateEffect, ...stage: Stage): void;
export {};
