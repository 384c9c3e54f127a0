import { alarms, seriousSigns } from '../../cards/index.js';
import { signIds } from '../../triage/internal.js';
import { heading } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { watchList } from './watch-list.js';

/** The signs of ordinary soreness, and those to take seriously, for who does not take the check. */
export function signLists(view: View): Template {
  const { cards, result, signs } = view.words;
  return html`
    ${heading(view, result.signs)}
    <p class="muted">${result.signsLead}</p>
    <ul>
      ${signIds.map((id) => html`<li><strong>${signs[id]}.</strong> ${cards.usual[id]}</li>`)}
    </ul>
    ${heading(view, cards.serious)}
    <p class="muted">${cards.seriousLead}</p>
    <ul>
      ${seriousSigns.map((id) => {
        const { title, text } = cards.seriousSigns[id];
        return html`<li><strong>${title}.</strong> ${text}</li>`;
      })}
    </ul>
    <details>
      <summary>${cards.alarms}</summary>
      ${watchList(view, alarms)}
    </details>
  `;
}
