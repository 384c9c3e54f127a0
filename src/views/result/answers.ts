import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
import type { Match } from '../../triage/internal.js';
import { answerText } from '../questions/options.js';
import { button } from '../ui/button.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** Questions, what was chosen there, and a button to change each. */
const answerList = (view: View, { asked }: Result, answers: readonly Match[]): Template => {
  const { words } = view;
  return html`<ul class="plain">
    ${answers.map(({ question, values }) => {
      const { ask } = words.questions[question];
      const { changeShort, change } = words.result;
      return html`<li class="answer">
        <span>
          <span class="hint">${ask}</span>
          ${answerText(words, question, values)}
        </span>
        ${
          asked.includes(question)
            ? button(view, changeShort, { type: 'edit', question }, 'link', change(ask))
            : nothing
        }
      </li>`;
    })}
  </ul>`;
};

/** Why this level: each reason, with the visitor's own answers that led to it. */
export const why = (view: View, found: Result): Template =>
  html`<ul class="plain reasons">
    ${found.reasons.map(
      ({ id, answers }) =>
        html`<li>
          <strong>${view.words.reasons[id]}</strong> ${answerList(view, found, answers)}
        </li>`,
    )}
  </ul>`;

export const allAnswers = (view: View, found: Result): Template =>
  html`<details>
    <summary part="summary">${view.words.result.answers}</summary>
    ${answerList(view, found, found.answered)}
  </details>`;
