import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
import { button } from '../ui/button.js';
import { html, type Template } from '../ui/html.js';
import { outcomeLine } from '../ui/outcome-line.js';
import type { View } from '../view.js';
import { summaryText } from './summary-text.js';

/** The summary, to read and to hand on. */
export function summary(view: View, result: Result): Template {
  const { words, canShare } = view;
  const { open, lead, copy, share, save, print } = words.summary;
  return html`<details>
    <summary>${open}</summary>
    <p>${lead}</p>
    <pre tabindex="0">${summaryText(view, result)}</pre>
    <div class="buttons">
      ${button(view, copy, { type: 'copy' })}
      ${canShare ? button(view, share, { type: 'share' }) : nothing}
      ${button(view, save, { type: 'save-summary' })} ${button(view, print, { type: 'print' })}
    </div>
    ${outcomeLine(view, 'summary')}
  </details>`;
}
