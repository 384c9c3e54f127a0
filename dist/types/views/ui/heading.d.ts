import type { View } from '../view.js';
import { type Template } from './html.js';
/** A heading, `below` levels under the site's `heading-level`. */
export declare const heading: ({ settings }: View, text: unknown, below?: number, describedBy?: unknown, tabindex?: unknown) => Template;
/** The heading of a section, which can take the focus. */
export declare const title: (view: View, text: unknown, describedBy?: unknown) => Template;
/** The heading of a card, which can take the focus too. */
export declare const cardTitle: (view: View, text: unknown, describedBy?: unknown) => Template;
