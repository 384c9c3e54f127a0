import { html, nothing, svg } from 'lit/html.js';
import { areaIds, areaOf, areas, placesOf, type Area, type Side } from '../triage/index.js';
import type { Words } from '../words/index.js';
import { button, type Scene, type Template } from './view.js';

/** The side of the body that the picture shows. */
export type MapView = 'back' | 'front';

/** Half a body, drawn to fill 280 px of widget; the other half is its mirror image. */
const outline =
  'M-1 3C14 3 21 14 21 29 21 41 17 48 15 53 15 62 17 68 26 72 38 77 49 78 56 83 66 90 69 103 72 118 76 136 82 150 86 164 91 180 97 196 102 212 106 220 110 228 109 238 107 248 97 250 93 241 89 231 89 223 86 214 80 198 72 182 67 169 62 157 57 141 53 128 52 146 46 164 44 180 43 194 51 210 53 228 56 252 53 284 49 306 46 322 45 332 46 344 48 366 38 388 34 408 33 414 36 418 41 424 44 430 40 435 32 435 22 436 17 432 17 424 18 412 18 404 17 392 15 374 14 358 16 340 16 318 8 290 4 264L-1 262';

/** What stands above `top` in a figure is drawn before it, so that no name is painted over. */
interface Shape {
  /** Where the area begins: its name stands above. */
  readonly top: number;
  /** The area on the right of the picture, cut to the outline; all of one that has no sides. */
  readonly half: string;
  /** The backbone in it. */
  readonly spine?: string;
}

const head: Shape = { top: 0, half: 'M-30 0H30V54Q0 64-30 54z' };
const shoulders: Shape = { top: 72, half: 'M36 60Q36 90 46 130L90 112 80 60z' };
const arms: Shape = { top: 112, half: 'M46 130L90 112 120 260H80z' };
const hips: Shape = { top: 222, half: 'M0 222Q30 222 70 214V262Q30 270 0 262z' };
const legs = {
  thighs: { top: 262, half: 'M0 262Q30 270 70 262V336Q30 346 0 336z' },
  calves: { top: 336, half: 'M0 336Q30 346 70 336V404H0z' },
  feet: { top: 404, half: 'M0 404H60V440H0z' },
} as const satisfies { readonly [A in Area]?: Shape };

/** What each figure shows, from top to bottom. */
const figures: Readonly<Record<MapView, { readonly [A in Area]?: Shape }>> = {
  back: {
    head,
    neck: {
      top: 56,
      half: 'M13 50V102Q28 104 39 101 36 84 36 60z',
      spine: 'M-13 58Q0 62 13 58V102H-13z',
    },
    shoulders,
    'upper-back': {
      top: 102,
      half: 'M13 102Q28 104 39 101L60 140 60 164Q30 170 13 166z',
      spine: 'M-13 102H13V166H-13z',
    },
    arms,
    'lower-back': {
      top: 166,
      half: 'M13 166Q30 170 60 164V215Q30 222 13 222z',
      spine: 'M-13 166H13V222H-13z',
    },
    hips,
    ...legs,
  },
  front: {
    head,
    neck: { top: 56, half: 'M0 57Q20 56 36 50 36 84 39 98L0 94z' },
    shoulders,
    chest: { top: 94, half: 'M0 94L39 98 46 130 60 140Q30 156 0 146z' },
    arms,
    ribs: { top: 146, half: 'M0 146Q30 156 60 140V206L46 206Q34 170 0 162z' },
    belly: { top: 162, half: 'M0 162Q34 170 46 206L70 206V214Q30 222 0 222z' },
    hips,
    ...legs,
  },
};

/**
 * The sides from left to right as the picture shows them: who looks at a back sees its left on the
 * left, who looks at a face sees its left on the right.
 */
const order: Readonly<Record<MapView, readonly Side[]>> = {
  back: ['left', 'spine', 'right'],
  front: ['right', 'left'],
};

/** An area, or one side of it, in words. */
export function placeWords(words: Words, place: string): string {
  const area = areaOf(place);
  const name = words.options.areas[area as Area];
  return area === place ? name : words.place(name, place.slice(area.length + 1) as Side);
}

/** Where it hurts: on a picture of the body, and as a list; one state, two faces. */
export function bodyMap(scene: Scene): Template {
  const { words, mapView, on } = scene;
  const { map } = words;
  const chosen = scene.checkup.answers.areas ?? [];
  return html`
    <div class="map">
      <div class="figures ${mapView}">${figure(scene, 'back')} ${figure(scene, 'front')}</div>
      <div class="turn">${button(map.turn[mapView], on.turn)}</div>
      <p role="status">
        ${
          chosen.length > 0
            ? html`${map.marked}
                <strong>${chosen.map((one) => placeWords(words, one)).join('; ')}</strong>`
            : map.tap
        }
      </p>
    </div>
    ${box(scene, 'all-over', words.options.areas['all-over'])}
    <details class="places">
      <summary>${map.list}</summary>
      ${areaIds.filter((area) => area !== 'all-over').map((area) => listRow(scene, area))}
    </details>
  `;
}

function figure(scene: Scene, view: MapView): Template {
  const { map } = scene.words;
  const [first, last] =
    view === 'back' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const shapes = Object.entries(figures[view]) as [Area, Shape][];
  // Never mirrored: left and right are those of the body, in every script.
  return html`<div class="figure ${view}" dir="ltr">
    <div class="ways" aria-hidden="true">
      <span>${map[first]}</span><strong>${map[view]}</strong><span>${map[last]}</span>
    </div>
    <svg
      viewBox="-116 -16 232 456"
      role="group"
      aria-label=${map[view]}
      @keydown=${moveFocus}
      @focusin=${keepTabStop}
    >
      <clipPath id="body-${view}">${halves()}</clipPath>
      ${shapes.map(([area, shape], index) => region(scene, view, area, shape, index === 0))}
      <g class="outline">${halves()}</g>
    </svg>
  </div>`;
}

const halves = () => [1, -1].map((way) => svg`<path d=${outline} transform="scale(${way} 1)"/>`);

/** An area in a figure, by its sides. */
function region(
  scene: Scene,
  view: MapView,
  area: Area,
  { top, half, spine }: Shape,
  first: boolean,
) {
  const { words, checkup, on } = scene;
  const own: readonly string[] = areas[area];
  const places =
    own.length === 0
      ? [area]
      : order[view].filter((side) => own.includes(side)).map((side) => `${area}-${side}`);
  return places.map((place) => {
    const name = placeWords(words, place);
    const isChosen = (checkup.answers.areas as readonly string[] | undefined)?.includes(place);
    const isMirrored = place.endsWith(order[view][0] ?? '');
    return svg`<g
      role="checkbox"
      aria-checked=${isChosen ? 'true' : 'false'}
      aria-label=${name}
      data-place=${place}
      tabindex=${first ? 0 : -1}
      @click=${() => on.toggle('areas', place)}
    >
      <path d=${place.endsWith('spine') ? spine : half} clip-path="url(#body-${view})" transform="scale(${isMirrored ? -1 : 1} 1)"/>
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
  ...(figure as SVGElement).querySelectorAll<SVGElement>('[data-place]'),
];

/** Arrow keys lead from region to region, Space and Enter choose. */
function moveFocus(event: KeyboardEvent): void {
  const regions = regionsIn(event.currentTarget);
  const region = event.target as SVGElement;
  const step = steps[event.key];
  if (step) regions.at((regions.indexOf(region) + step) % regions.length)?.focus();
  else if (event.key === ' ' || event.key === 'Enter')
    region.dispatchEvent(new MouseEvent('click'));
  else return;
  event.preventDefault();
}

/** Tab comes back to the region that had the focus last. */
function keepTabStop(event: FocusEvent): void {
  for (const region of regionsIn(event.currentTarget)) {
    region.setAttribute('tabindex', region === event.target ? '0' : '-1');
  }
}

/** An area in the list: its name, and a box for each of its sides. */
function listRow(scene: Scene, area: Area): Template {
  const { words } = scene;
  const name = words.options.areas[area];
  if (placesOf(area).length === 0) return box(scene, area, name);
  return html`<div class="place">
    <span>${name}</span>
    <div>
      ${areas[area].map((side) => box(scene, `${area}-${side}`, words.sides[side], words.place(name, side)))}
    </div>
  </div>`;
}

const box = ({ checkup, on }: Scene, place: string, label: string, name?: string): Template =>
  html`<label part="option">
    <input
      type="checkbox"
      name="areas"
      value=${place}
      .checked=${(checkup.answers.areas as readonly string[] | undefined)?.includes(place) ?? false}
      @change=${() => on.toggle('areas', place)}
      aria-label=${name ?? nothing}
    />
    <span>${label}</span>
  </label>`;
