import { alarms, seriousSigns } from '../../cards/index.js';
import { signIds } from '../../triage/internal.js';
import { heading } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import { icon, type IconName } from '../ui/icon.js';
import type { View } from '../view.js';
import { watchList } from './watch-list.js';

/** The signs of ordinary soreness, and those to take seriously, for who does not take the check. */
export function signLists(view: View): Template {
  const { cards, result, signs } = view.words;
  return html`<details>
    <summary part="summary">${icon('check')}${icon('alert')}<span>${cards.signs}</span></summary>
    <div class="pair">
      <div>
        ${heading(view, result.signs)}
        <p class="muted">${result.signsLead}</p>
        ${rows(
          'check',
          signIds.map((id) => ({ title: signs[id], text: cards.usual[id] })),
        )}
      </div>
      <div>
        ${heading(view, cards.serious)}
        <p class="muted">${cards.seriousLead}</p>
        ${rows(
          'alert',
          seriousSigns.map((id) => cards.seriousSigns[id]),
        )}
      </div>
    </div>
    ${heading(view, cards.alarms)} ${watchList(view, alarms)}
  </details>`;
}

const rows = (
  picture: IconName,
  signs: readonly { readonly title: string; readonly text: string }[],
): Template =>
  html`<ul class="plain rows">
    ${signs.map(
      ({ title, text }) =>
        html`<li>
          <span class="tile">${icon(picture)}</span>
          <span><strong>${title}</strong> <span class="hint">${text}</span></span>
        </li>`,
    )}
  </ul>`;
