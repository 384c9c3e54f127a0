import { nothing } from 'lit/html.js';
import { areaIds, areas, type Area } from '../../triage/internal.js';
import { checked, html, type Template } from '../ui/html.js';
import { unrecorded } from '../ui/unrecorded.js';
import type { View } from '../view.js';

export const chosenIn = ({ checkup }: View): readonly string[] => checkup.answers.areas ?? [];

export const toggle = ({ dispatch }: View, place: string): void =>
  dispatch({ type: 'toggle', question: 'areas', option: place });

/** The places as a list of boxes. */
export const placeList = (view: View): Template =>
  html`<details class="places">
    <summary part="summary">${view.words.map.list}</summary>
    <div class="group">
      ${areaIds.filter((area) => area !== 'all-over').map((area) => row(view, area))}
    </div>
  </details>`;

/** An area in the list: its name, and a box for each of its sides. */
function row(view: View, area: Area): Template {
  const { words } = view;
  const name = words.options.areas[area];
  if (areas[area].length === 0) return box(view, area, name);
  const boxes = areas[area].map((side) =>
    box(view, `${area}-${side}`, words.sides[side], words.place(name, side)),
  );
  return html`<div class="place">
    <span>${name}</span>
    <div>${boxes}</div>
  </div>`;
}

/** A box to tick; `name` is the whole name where the label is only part of it. */
export const box = (view: View, place: string, label: string, name?: string): Template =>
  html`<label part="option">
    <input
      class=${unrecorded}
      type="checkbox"
      name="areas"
      value=${place}
      ${checked(chosenIn(view).includes(place))}
      @change=${() => toggle(view, place)}
      aria-label=${name ?? nothing}
    />
    <span>${label}</span>
  </label>`;
