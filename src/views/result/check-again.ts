import { dayPart, date } from '../ui/date.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** When to check again (ms), as a leaf of a calendar. */
export function checkAgain(view: View, at: number): Template {
  const day = date(view, at, { weekday: 'long', day: 'numeric', month: 'long' });
  return html`<div class="notice again" part="alert">
    <span class="leaf" aria-hidden="true">
      <span class="fill"><span>${date(view, at, { weekday: 'short' })}</span></span>
      <strong>${date(view, at, { day: 'numeric' })}</strong>
    </span>
    <p>${view.words.result.checkAgain(day, dayPart(at))}</p>
  </div>`;
}
