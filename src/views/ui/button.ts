import { nothing } from 'lit/html.js';
import type { Action } from '../../session/actions.js';
import type { HostAction } from '../../session/events.js';
import type { View } from '../view.js';
import { html, type Template } from './html.js';
import { phoneLink } from './phone-link.js';

/** How a button looks; `inverse` stands on a fill, `link` reads as a link. */
type Variant = 'primary' | 'inverse' | 'link' | '';

const classOf = (variant: Variant) => (variant === 'primary' ? 'fill' : variant);

/** A button; `name` is what it is called where the label is only part of it. */
export const button = (
  { dispatch }: View,
  label: unknown,
  action: Action,
  variant: Variant = '',
  name: unknown = nothing,
): Template =>
  html`<button
    type="button"
    class=${classOf(variant)}
    part="button ${variant}"
    aria-label=${name}
    @click=${() => dispatch(action)}
  >
    <span>${label}</span>
  </button>`;

/** A link to call or book that looks like a button; the page is told that it was followed. */
export const link = (
  { dispatch }: View,
  action: HostAction,
  href: string,
  label: string,
  variant: Variant = '',
): Template =>
  html`<a
    class="button ${classOf(variant)}"
    part="button ${variant}"
    href=${href}
    @click=${() => dispatch({ type: 'follow-link', action })}
    ><span>${label}</span></a
  >`;

/** A link that dials a number, which is part of its label. */
export const call = (
  view: View,
  action: HostAction,
  number: string,
  label: (number: string) => string,
  variant?: Variant,
): Template => link(view, action, phoneLink(number) ?? '', label(number), variant);
