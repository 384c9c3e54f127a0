import { nothing } from 'lit/html.js';
import {
  prepare,
  prepareGroups,
  prepareOutcome,
  prepareSources,
  type PrepareId,
} from '../../cards/index.js';
import { sourceList } from '../cards/cards.js';
import { heading, title } from '../ui/heading.js';
import { checked, html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** The check before a massage: what to wait for, what to ask a doctor, what to tell. */
export function prepareCheck(view: View): Template {
  const { words, ticked } = view;
  const { title: text, lead, groups, items, outcome, outcomes, tellList, always } = words.prepare;
  const group = prepareOutcome(ticked);
  return html`
    ${title(view, text)}
    <p class="muted">${lead}</p>
    ${prepareGroups.map(
      (one) =>
        html`<fieldset part="question">
          <legend>${groups[one]}</legend>
          <div class="options">${prepare[one].map((id) => box(view, id))}</div>
        </fieldset>`,
    )}
    ${heading(view, outcome)}
    <div class="notice ${levelOf[group]}" role="status">
      ${
        ticked.length > 0
          ? html`<p><strong>${outcomes[group]}</strong></p>
              <p>${tellList}</p>
              <ul>
                ${ticked.map((id) => html`<li>${items[id]}</li>`)}
              </ul>`
          : nothing
      }
      <p>${always}</p>
    </div>
    <p class="muted">${sourceList(words, prepareSources)}</p>
  `;
}

const levelOf = { wait: 'urgent', ask: 'doctor', tell: 'self-care' } as const;

const box = ({ words, ticked, dispatch }: View, id: PrepareId): Template =>
  html`<label part="option">
    <input
      type="checkbox"
      ${checked(ticked.includes(id))}
      @change=${() => dispatch({ type: 'toggle-prepare-item', id })}
    />
    <span>${words.prepare.items[id]}</span>
  </label>`;
