import { nothing } from 'lit/html.js';
import { isUnanswered } from '../../session/checkup.js';
import { button } from '../ui/button.js';
import { anew, html, type Template } from '../ui/html.js';
import { icon } from '../ui/icon.js';
import type { View } from '../view.js';

/** The way on, and above it a line that speaks each time when an answer is missing. */
export function continueButton(view: View): Template {
  const { words, checkup } = view;
  const isMissing = checkup.errors.some((asked) => isUnanswered(checkup, asked));
  return html`
    <p role="alert" class=${isMissing ? 'error' : 'hidden'}>
      ${isMissing ? anew(checkup.errors, html`${icon('alert')}${words.steps.missing}`) : nothing}
    </p>
    <div class="buttons">${button(view, words.steps.next, { type: 'continue' }, 'primary')}</div>
  `;
}
