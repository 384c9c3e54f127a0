import { nothing } from 'lit/html.js';
import {
  prepare,
  prepareGroups,
  prepareOutcome,
  prepareSources,
  type PrepareId,
} from '../../cards/index.js';
import { sourceList } from '../cards/evidence.js';
import { heading, title } from '../ui/heading.js';
import { checked, html, type Template } from '../ui/html.js';
import { unrecorded } from '../ui/unrecorded.js';
import { icon, levelIcons } from '../ui/icon.js';
import type { View } from '../view.js';

const levelOf = { wait: 'urgent', ask: 'doctor', tell: 'therapist' } as const;

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
          <div class="options several">${prepare[one].map((id) => box(view, id))}</div>
        </fieldset>`,
    )}
    ${tally(view)} ${heading(view, outcome)}
    <div class="notice ${levelOf[group]}" part="alert">
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

/** What it comes to so far: it stays in sight while one ticks, and is there before it speaks. */
function tally({ words, ticked }: View): Template {
  const { brief, ticked: count } = words.prepare;
  const group = prepareOutcome(ticked);
  return html`<div class="tally" role="status">
    ${
      ticked.length > 0
        ? html`<p class="ink">
            ${icon(levelIcons[levelOf[group]])}<strong>${brief[group]}</strong>
            <span>${count(ticked.length)}</span>
          </p>`
        : nothing
    }
  </div>`;
}

const box = ({ words, ticked, dispatch }: View, id: PrepareId): Template =>
  html`<label part="option">
    <input
      class=${unrecorded}
      type="checkbox"
      ${checked(ticked.includes(id))}
      @change=${() => dispatch({ type: 'toggle-prepare-item', id })}
    />
    <span>${words.prepare.items[id]}</span>
  </label>`;
