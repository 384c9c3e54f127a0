import { nothing } from 'lit/html.js';
import type { MapView } from '../../session/state.js';
import { areas, type Area, type Side } from '../../triage/internal.js';
import { html, svg, type Template } from '../ui/html.js';
import { figures, landmarks, mirrored, order, outline, type Shape } from './shapes.js';

/** A place in a figure: how it is drawn, and what a finger reaches it by. */
export interface Spot {
  readonly place: string;
  readonly path: string;
  readonly reach: string;
  /** Its class, if it is a backbone or a middle: these are cut out of what is beside them. */
  readonly middle?: 'bone' | 'plate';
}

/** An area in a figure, by its sides from left to right. */
function spotsIn(side: MapView, area: Area, [right, middle = '', top, end]: Shape): Spot[] {
  const own: readonly Side[] = areas[area];
  if (own.length === 0) return [{ place: area, path: right, reach: right }];
  // A finger needs a wider middle than the eye.
  const column = (from: number, to: number) => `M${from} ${top}H${to}V${end}H${from}`;
  return order[side].flatMap((each, index): Spot | never[] => {
    const place = `${area}-${each}`;
    const isBack = side === 'back';
    if (!own.includes(each)) return [];
    if (index === 1) {
      return { place, path: middle, reach: column(-17, 17), middle: isBack ? 'bone' : 'plate' };
    }
    const path = index === 2 ? right : mirrored(right);
    return {
      place,
      // Vertebrae lie on what is beside them, a plate has a seam.
      path: isBack ? path : path + middle,
      reach: middle ? path + column(0, index * 17 - 17) : path,
    };
  });
}

/** The places of each figure, from top to bottom. */
const spotsOf = (side: MapView): readonly Spot[] =>
  (Object.entries(figures[side]) as [Area, Shape][]).flatMap((entry) => spotsIn(side, ...entry));
const spots = { back: spotsOf('back'), front: spotsOf('front') };

/**
 * One side of the body, with what `place` makes of each place; `id` sets it apart from other figures
 * on the screen. A place has its area, and beside it its edge: inside, that would make its box that of
 * the whole body.
 */
export function figure(
  id: string,
  side: MapView,
  place: (spot: Spot, area: unknown, edge: unknown) => unknown,
): unknown {
  const middles = spots[side].map(({ path, middle }) => (middle ? path : '')).join('');
  const marks = landmarks[side];
  return svg`<clipPath id=${id}><path clip-rule="evenodd" d=${outline + middles} /></clipPath>
    ${spots[side].map((spot) => {
      const { path } = spot;
      const own = `${id}-${spot.place}`;
      const cut = `url(#${own})`;
      return place(
        spot,
        svg`<clipPath id=${own} clip-path=${spot.middle ? nothing : `url(#${id})`}>
            <path d=${path} />
          </clipPath>
          <path d=${path} clip-path=${cut} />`,
        svg`<g class="edge" clip-path=${cut}>
            <path d=${outline + path} /><path d=${outline + path} />
          </g>`,
      );
    })}
    <path class="landmarks" d=${marks + mirrored(marks)} /><path class="outline" d=${outline} />`;
}

/** The sides that show these places: the back, where it shows one, and the front for what it does not. */
export function sidesWith(places: readonly string[]): readonly MapView[] {
  const shows = (side: MapView, place: string) => spots[side].some((spot) => spot.place === place);
  return (['back', 'front'] as const).filter((side) =>
    places.some((place) => shows(side, place) && (side === 'back' || !shows('back', place))),
  );
}

/** The viewBox of a figure, with room for a name above the head. */
export const frame = '-97 -22 194 420';

/**
 * A side of the body with places marked, as a picture without a word; as wide as what it stands in.
 * `id` sets it apart from other figures on the screen.
 * What is not marked is not cut to its place, which a browser is slow to draw: the next lies on it.
 */
export const bodyPicture = (id: string, side: MapView, places: readonly string[]): Template =>
  html`<svg class="figure" viewBox="-97 -2 194 400" aria-hidden="true">
    ${figure(id, side, ({ place, path, middle }, area, edge) =>
      places.includes(place)
        ? svg`<g class="spot ${middle}" data-marked>${area}</g><g>${edge}</g>`
        : svg`<path
            class="spot ${middle}"
            d=${path}
            clip-path=${middle ? nothing : `url(#${id})`}
          />`,
    )}
  </svg>`;
