import { nothing } from 'lit/html.js';
import type { Action } from '../../session/actions.js';
import type { Result } from '../../session/model.js';
import { button } from '../ui/button.js';
import { html, type Template } from '../ui/html.js';
import { icon, type IconName } from '../ui/icon.js';
import { outcomeLine } from '../ui/outcome-line.js';
import type { View } from '../view.js';
import { summarySheet } from './summary-text.js';

/** The summary, to read and to hand on. */
export function summary(view: View, result: Result): Template {
  const { words, canShare } = view;
  const { open, lead, copy, share, save, print } = words.summary;
  const act = (name: IconName, label: string, action: Action) =>
    button(view, html`${icon(name)} ${label}`, action);
  return html`<details>
    <summary part="summary">${open}</summary>
    <p>${lead}</p>
    ${summarySheet(view, result)}
    <div class="buttons hand-on">
      ${act('copy', copy, { type: 'copy' })}
      ${canShare ? act('share', share, { type: 'share' }) : nothing}
      ${act('save', save, { type: 'save-summary' })} ${act('print', print, { type: 'print' })}
    </div>
    ${outcomeLine(view, 'summary')}
  </details>`;
}
