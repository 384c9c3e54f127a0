import type { Action } from '../../session/actions.js';
import type { HostAction } from '../../session/events.js';
import type { View } from '../view.js';
import { type Template } from './html.js';
/** How a button looks; `inverse` stands on a fill, `link` reads as a link. */
type Variant = 'primary' | 'inverse' | 'link' | '';
/** A button; `name` is what it is called where the label is only part of it. */
export declare const button: ({ dispatch }: View, label: unknown, action: Action, variant?: Variant, name?: unknown) => Template;
/** A link to call or book that looks like a button; the page is told that it was followed. */
export declare const link: ({ dispatch }: View, action: HostAction, href: string, label: string, variant?: Variant) => Template;
/** A link that dials a number, which is part of its label. */
export declare const call: (view: View, action: HostAction, number: string, label: (number: string) => string, variant?: Variant) => Template;
export {};
