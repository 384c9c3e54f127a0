import type { MapView } from '../../session/state.js';
import { areaOf, type Area, type Side } from '../../triage/internal.js';
import type { Words } from '../../locales/index.js';
import { icon } from '../ui/icon.js';
import { anew, html, svg, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { figure, frame, type Spot } from './figure.js';
import { keepTabStop, pressKey } from './keys.js';
import { box, chosenIn, placeList, toggle } from './place-list.js';

/** An area, or one side of it, in words. */
export function placeWords(words: Words, place: string): string {
  const area = areaOf(place);
  const name = words.options.areas[area as Area | 'none'];
  return area === place ? name : words.place(name, place.slice(area.length + 1) as Side);
}

/**
 * Where it hurts: on a picture of the body, and as a list; one state, two faces. What is chosen is
 * shown below both: it grows, and would push the list away from under the finger.
 */
export function bodyMap(view: View): Template {
  const { words, mapView } = view;
  const { map, options } = words;
  const chosen = chosenIn(view);
  const names = chosen.map((place) => placeWords(words, place));
  return html`
    <div class="map" part="map">
      <div class="turn" role="group" aria-label=${map.side}>
        ${turnButton(view, 'back')} ${turnButton(view, 'front')}
      </div>
      <div class="figures ${mapView}">${stage(view, 'back')} ${stage(view, 'front')}</div>
      <p class="keys hint" id="map-keys">${map.keys}</p>
    </div>
    <div class="options">
      ${box(view, 'all-over', options.areas['all-over'])} ${box(view, 'none', options.areas.none)}
    </div>
    ${placeList(view)}
    <div class="chips">
      ${chosen.map((place, index) => anew(place, chip(view, place, names[index])))}
    </div>
    <p class="hidden" role="status">${names.length > 0 ? `${map.marked} ${names.length}` : ''}</p>
  `;
}

/** Shows a side of the body; the one that is shown stays when it is pressed. */
function turnButton({ words: { map }, mapView, dispatch }: View, side: MapView): Template {
  const isShown = side === mapView;
  return html`<button
    type="button"
    aria-pressed=${String(isShown)}
    aria-label=${isShown ? map[side] : map.turn[mapView]}
    @click=${() => isShown || dispatch({ type: 'flip-body-map' })}
  >
    <span>${map[side]}</span>
  </button>`;
}

function stage(view: View, side: MapView): Template {
  const { map } = view.words;
  const [atLeft, atRight] = side === 'back' ? [map.left, map.right] : [map.right, map.left];
  // Never mirrored: left and right are those of the body, in every script.
  // The listeners are not on the svg, since Chromium would take it for a stop of Tab then.
  return html`<div class="stage ${side}" dir="ltr" @keydown=${pressKey} @focusin=${keepTabStop}>
    <div class="ways" aria-hidden="true">
      <span>${atLeft}</span><strong>${map[side]}</strong><span>${atRight}</span>
    </div>
    <svg
      class="figure"
      viewBox=${frame}
      role="group"
      aria-label=${map[side]}
      aria-describedby="map-keys"
    >
      ${figure(side, side, (spot, area, edge) => target(view, spot, area, edge))}
    </svg>
  </div>`;
}

/** A place that can be chosen; its name stands above the head, where it covers no neighbour. */
function target(view: View, spot: Spot, area: unknown, edge: unknown) {
  const { place, reach, middle } = spot;
  const name = placeWords(view.words, place);
  return svg`<g
      class="spot ${middle}"
      role="checkbox"
      aria-checked=${String(chosenIn(view).includes(place))}
      aria-label=${name}
      data-place=${place}
      tabindex=${areaOf(place) === place ? 0 : -1}
      @click=${() => toggle(view, place)}
    >
      ${area}<path class="reach" fill-rule="evenodd" d=${reach} />
    </g>
    <g aria-hidden="true">
      ${edge}
      <text class="name" y="-8">${name}</text>
    </g>`;
}

/** A chosen place, which a press takes away. Then the next has the focus, or else the figure. */
function chip(view: View, place: string, name = ''): Template {
  const remove = ({ currentTarget }: Event) => {
    const chips = (currentTarget as Element).parentElement as Element;
    const index = [...chips.children].indexOf(currentTarget as Element);
    toggle(view, place);
    const next = chips.children[Math.min(index, chips.children.length - 1)];
    const spot = `.stage.${view.mapView} [tabindex='0']`;
    ((next ?? chips.parentElement?.querySelector(spot)) as HTMLElement | null)?.focus();
  };
  return html`<button type="button" class="chip" @click=${remove}>
    <span><span class="hidden">${view.words.map.remove}</span> ${name}</span>${icon('cross')}
  </button>`;
}
