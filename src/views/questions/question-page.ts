import { nothing } from 'lit/html.js';
import type { Page } from '../../triage/internal.js';
import { button } from '../ui/button.js';
import { title } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { continueButton } from './continue-button.js';
import { field } from './field.js';

/** One screen of questions. */
export function questionPage(view: View, page: Page): Template {
  const { words, step, stepCount } = view;
  const { title: name, lead } = words.pages[page.id];
  return html`
    <div class="progress">
      ${button(view, words.steps.back, { type: 'back' }, 'link')}
      <progress max=${stepCount} value=${step} aria-hidden="true"></progress>
      <small id="step">${words.steps.progress(step, stepCount)}</small>
    </div>
    ${title(view, name, 'step')} ${lead ? html`<p class="muted">${lead}</p>` : nothing}
    ${
      view.needsHelp
        ? html`<div class="notice urgent">
            <p>${words.steps.already}</p>
            ${button(view, words.steps.showResult, { type: 'finish' })}
          </div>`
        : nothing
    }
    ${page.questions.map((question) => field(view, question))} ${continueButton(view)}
  `;
}
