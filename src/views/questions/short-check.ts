import { newSign } from '../../session/checkup.js';
import { daysAfter } from '../../session/diary/index.js';
import { warningSigns, type QuestionId } from '../../triage/internal.js';
import { button } from '../ui/button.js';
import { title } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { continueButton } from './continue-button.js';
import { field } from './field.js';

/** The short check of a day: a warning sign first, then how bad it is and where it is going. */
export function shortCheck(view: View, asked: readonly QuestionId[]): Template {
  const { words, shownAt, kept } = view;
  const { title: name, signs } = words.shortCheck;
  const days = kept?.diary ? daysAfter(kept.diary, shownAt) : 0;
  return html`
    <div class="progress">
      ${button(view, words.steps.back, { type: 'back' }, 'link')}
      <small id="step">${words.course.after(days)}</small>
    </div>
    ${title(view, name, 'step')}
    ${field(
      view,
      newSign,
      html`<ul class="signs">
        ${warningSigns.map((id) => html`<li>${signs[id]}</li>`)}
      </ul>`,
    )}
    ${asked.map((question) => field(view, question))} ${continueButton(view)}
  `;
}
