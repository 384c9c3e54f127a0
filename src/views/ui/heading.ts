import { nothing } from 'lit/html.js';
import type { View } from '../view.js';
import { html, type Template } from './html.js';

/** A heading, `below` levels under the site's `heading-level`. */
export const heading = (
  { settings }: View,
  text: unknown,
  below = 1,
  describedBy: unknown = nothing,
  tabindex: unknown = below ? nothing : -1,
): Template =>
  html`<div
    role="heading"
    aria-level=${Math.min(settings.headingLevel + below, 6)}
    class=${below ? 'heading' : 'heading title'}
    part="heading"
    tabindex=${tabindex}
    aria-describedby=${describedBy}
  >
    ${text}
  </div>`;

/** The heading of a section, which can take the focus. */
export const title = (view: View, text: unknown, describedBy?: unknown): Template =>
  heading(view, text, 0, describedBy);

/** The heading of a card, which can take the focus too. */
export const cardTitle = (view: View, text: unknown, describedBy?: unknown): Template =>
  heading(view, text, 1, describedBy, -1);
