import { nothing } from 'lit/html.js';
import type { MapView } from '../../session/state.js';
import { areaIds, areaOf, areas, type Area, type Side } from '../../triage/internal.js';
import type { Words } from '../../locales/index.js';
import { button } from '../ui/button.js';
import { checked, html, svg, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { face, figures, order, outline, type Shape } from './shapes.js';

/** An area, or one side of it, in words. */
export function placeWords(words: Words, place: string): string {
  const area = areaOf(place);
  const name = words.options.areas[area as Area | 'none'];
  return area === place ? name : words.place(name, place.slice(area.length + 1) as Side);
}

const chosenIn = ({ checkup }: View): readonly string[] => checkup.answers.areas ?? [];

/**
 * Where it hurts: on a picture of the body, and as a list; one state, two faces. What is marked is
 * told below both: it grows, and would push the list away from under the finger.
 */
export function bodyMap(view: View): Template {
  const { words, mapView } = view;
  const { map, options } = words;
  const marked = chosenIn(view).map((place) => placeWords(words, place));
  return html`
    <div class="map">
      <div class="figures ${mapView}">${figure(view, 'back')} ${figure(view, 'front')}</div>
      <div class="turn">${button(view, map.turn[mapView], { type: 'flip-body-map' })}</div>
    </div>
    <div class="options">
      ${box(view, 'all-over', options.areas['all-over'])} ${box(view, 'none', options.areas.none)}
    </div>
    <details class="places">
      <summary>${map.list}</summary>
      ${areaIds.filter((area) => area !== 'all-over').map((area) => listRow(view, area))}
    </details>
    <p role="status">
      ${marked.length > 0 ? html`${map.marked} <strong>${marked.join('; ')}</strong>` : nothing}
    </p>
  `;
}

function figure(view: View, side: MapView): Template {
  const { map } = view.words;
  const [atLeft, atRight] = side === 'back' ? [map.left, map.right] : [map.right, map.left];
  const shapes = Object.entries(figures[side]) as [Area, Shape][];
  // Never mirrored: left and right are those of the body, in every script.
  // The listeners are not on the svg, since Chromium would take it for a stop of Tab then.
  return html`<div class="figure ${side}" dir="ltr" @keydown=${pressKey} @focusin=${keepTabStop}>
    <div class="ways" aria-hidden="true">
      <span>${atLeft}</span><strong>${map[side]}</strong><span>${atRight}</span>
    </div>
    <svg viewBox="-116 -20 232 460" role="group" aria-label=${map[side]}>
      <clipPath id=${side}>${halves()}</clipPath>
      ${shapes.map(([area, shape]) => regions(view, side, area, shape))}
      <g class="outline">${halves()}${side === 'front' ? svg`<path d=${face} />` : nothing}</g>
    </svg>
  </div>`;
}

const halves = () => [1, -1].map((way) => svg`<path d=${outline} transform="scale(${way} 1)" />`);

/** An area in a figure, by its sides from left to right. */
function regions(view: View, mapView: MapView, area: Area, [top, half, spineEnd = 0]: Shape) {
  const { words, dispatch } = view;
  const own: readonly Side[] = areas[area];
  const shown = order[mapView].filter((side) => own.includes(side));
  return (own.length > 0 ? shown.map((side) => `${area}-${side}`) : [area]).map((place) => {
    const name = placeWords(words, place);
    const path = /-(spine|middle)$/.test(place) ? `M-13 ${top}H13V${spineEnd}H-13z` : half;
    const isMirrored = shown[0] && place.endsWith(shown[0]);
    const id = `${mapView}-${place}`;
    const mirror = `scale(${isMirrored ? -1 : 1} 1)`;
    // Its edge and name stand beside it: inside they would make its box that of the whole body.
    return svg`<g
        role="checkbox"
        aria-checked=${String(chosenIn(view).includes(place))}
        aria-label=${name}
        data-place=${place}
        tabindex=${own.length > 0 ? -1 : 0}
        @click=${() => dispatch({ type: 'toggle', question: 'areas', option: place })}
      >
        <clipPath id=${id} clip-path="url(#${mapView})"><path d=${path} /></clipPath>
        <path class="reach" d=${path} transform=${mirror} />
        <path d=${path} clip-path="url(#${id})" transform=${mirror} />
      </g>
      <g class="edge" aria-hidden="true">
        <g clip-path="url(#${id})" transform=${mirror}>${halves()}</g>
        <text y=${top - 5}>${name}</text>
      </g>`;
  });
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

const regionsIn = (figure: EventTarget | null): readonly SVGElement[] => [
  ...(figure as Element).querySelectorAll<SVGElement>('[data-place]'),
];

/** Arrow keys lead from region to region, Space and Enter choose. */
function pressKey(event: KeyboardEvent): void {
  const all = regionsIn(event.currentTarget);
  const region = event.target as SVGElement;
  const step = steps[event.key];
  const chooses = event.key === ' ' || event.key === 'Enter';
  if (event.altKey || event.ctrlKey || event.metaKey || (!step && !chooses)) return;
  event.preventDefault();
  if (step) all.at((all.indexOf(region) + step) % all.length)?.focus();
  else if (!event.repeat) region.dispatchEvent(new MouseEvent('click'));
}

/** Tab comes back to the region that had the focus last. */
function keepTabStop(event: FocusEvent): void {
  for (const region of regionsIn(event.currentTarget)) {
    region.setAttribute('tabindex', region === event.target ? '0' : '-1');
  }
}

/** An area in the list: its name, and a box for each of its sides. */
function listRow(view: View, area: Area): Template {
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

/** A box of the list; `name` is the whole name where the label is only part of it. */
const box = (view: View, place: string, label: string, name?: string): Template =>
  html`<label part="option">
    <input
      type="checkbox"
      name="areas"
      value=${place}
      ${checked(chosenIn(view).includes(place))}
      @change=${() => view.dispatch({ type: 'toggle', question: 'areas', option: place })}
      aria-label=${name ?? nothing}
    />
    <span>${label}</span>
  </label>`;
