import { nothing } from 'lit/html.js';
import { stepCount, type Page, type SharedPage } from '../../triage/internal.js';
import { title } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import { button } from '../ui/button.js';
import type { View } from '../view.js';
import { backButton } from './back-button.js';
import { continueButton } from './continue-button.js';
import { field } from './field.js';
import { helpNow } from './help-now.js';

/** One screen of questions: a page of warning signs, or one question, which is its title then. */
export function questionPage(view: View, page: Page): Template {
  const { words } = view;
  const own = page.id in words.pages ? words.pages[page.id as SharedPage] : undefined;
  // Who goes on by Tab hears the title, and so what stands between it and the first answer.
  const described = ['step', own?.lead && 'lead', view.needsHelp && 'help']
    .filter(Boolean)
    .join(' ');
  return html`
    <div class="progress" part="progress">
      ${backButton(view)}
      <progress max=${stepCount} value=${page.progress} aria-hidden="true"></progress>
      <small
        ><span id="step">${words.steps.progress(page.step, stepCount)}</span
        ><span>${words.steps.left(1 - page.progress / stepCount)}</span></small
      >
    </div>
    ${own ? title(view, own.title, described) : nothing}
    ${own?.lead ? html`<p class="muted" id="lead">${own.lead}</p>` : nothing}
    ${
      view.needsHelp
        ? html`<div class="notice urgent" part="alert" id="help">
            <p>${words.steps.already}</p>
            ${button(view, words.steps.showResult, { type: 'finish' })}
          </div>`
        : nothing
    }
    ${page.questions.map((question) => field(view, question, own ? {} : { titleDescribedBy: described }))}
    ${continueButton(view)} ${helpNow(view)}
  `;
}
