import { nothing } from 'lit/html.js';
import { newSign } from '../../session/checkup.js';
import { daysAfter } from '../../session/diary/index.js';
import { warningSigns, type QuestionId, type WarningSign } from '../../triage/internal.js';
import type { QuestionWords } from '../../locales/index.js';
import { title } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { backButton } from './back-button.js';
import { continueButton } from './continue-button.js';
import { field } from './field.js';
import { helpNow } from './help-now.js';

/** The short check of a day: a warning sign first, then how bad it is and where it is going. */
export function shortCheck(view: View, asked: readonly QuestionId[]): Template {
  const { words, shownAt, kept } = view;
  const { title: name } = words.shortCheck;
  const isMeant = (id: WarningSign) =>
    id !== 'pregnancy-alarm' || view.checkup.answers.pregnancy !== 'no';
  const days = kept?.diary ? daysAfter(kept.diary, shownAt) : 0;
  return html`
    <div class="progress" part="progress">
      ${backButton(view)}
      <small id="step">${words.course.after(days)}</small>
    </div>
    ${title(view, name, 'step')}
    ${field(view, newSign, {
      details: html`<ul>
        ${warningSigns.filter(isMeant).map((id) => sign(view, id))}
      </ul>`,
    })}
    ${asked.map((question) => field(view, question))} ${continueButton(view)} ${helpNow(view)}
  `;
}

/** A warning sign in the words in which it was asked first. */
function sign({ words }: View, id: WarningSign): Template {
  const { ask, counts }: QuestionWords =
    id === 'night' || id === 'place' ? { ask: words.shortCheck.signs[id] } : words.questions[id];
  return html`<li>${ask}${counts ? html`<span class="hint">${counts}</span>` : nothing}</li>`;
}
