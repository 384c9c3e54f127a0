import { nothing } from 'lit/html.js';
import type { MapView } from '../../session/state.js';
import { areas, type Area, type Side } from '../../triage/internal.js';
import { html, svg, type Template } from '../ui/html.js';
import { figures, landmarks, mirrored, order, outline, type Shape } from './shapes.js';

/** A place in a figure, with what a finger reaches it by. */
export interface Spot {
  readonly place: string;
  readonly top: number;
  /** On which side of the picture it is: -1, 0 or 1. */
  readonly way: number;
  readonly path: string;
  readonly reach: string;
  /** Its class: a middle is drawn stronger. */
  readonly look: string;
}

/** An area in a figure, by its sides from left to right. A finger needs a wider middle than is drawn. */
function spotsIn(side: MapView, area: Area, [top, right, end, middle = '']: Shape): Spot[] {
  const own: readonly Side[] = areas[area];
  if (own.length === 0)
    return [{ place: area, top, way: 0, path: right, reach: right, look: 'spot' }];
  return order[side].flatMap((each, index) => {
    const way = index - 1;
    const spot = { place: `${area}-${each}`, top, way };
    const column = (from: number, to: number) => `M${from} ${top}H${to}V${end}H${from}`;
    if (!own.includes(each)) return [];
    if (way === 0)
      return {
        ...spot,
        path: middle,
        reach: column(-17, 17),
        look: side === 'back' ? 'spot bone' : 'spot plate',
      };
    const path = way > 0 ? right : mirrored(right);
    return { ...spot, path, reach: path + (middle && column(0, way * 17)), look: 'spot' };
  });
}

/** The places of a figure, from top to bottom and from left to right. */
const spotsOf = (side: MapView): readonly Spot[] =>
  (Object.entries(figures[side]) as [Area, Shape][]).flatMap((entry) => spotsIn(side, ...entry));

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
  const spots = spotsOf(side);
  const middles = spots.map(({ path, look }) => (look === 'spot' ? '' : path)).join('');
  // Vertebrae lie on what is beside them.
  const seams = side === 'front' ? middles : '';
  const marks = landmarks[side];
  return svg`<clipPath id=${id}><path clip-rule="evenodd" d=${outline + middles} /></clipPath>
    <path class="outline" d=${outline} />
    ${spots.map((spot) => {
      const own = `${id}-${spot.place}`;
      const lines = outline + seams + spot.path;
      const cut = `url(#${own})`;
      return place(
        spot,
        svg`<clipPath id=${own} clip-path=${spot.look === 'spot' ? `url(#${id})` : nothing}>
            <path d=${spot.path} />
          </clipPath>
          <path d=${spot.path} clip-path=${cut} />`,
        svg`<g class="edge" clip-path=${cut}>
            <path d=${lines} /><path d=${lines} />
          </g>`,
      );
    })}
    <path class="landmarks" d=${marks + mirrored(marks)} />`;
}

/** The viewBox of a figure. */
export const frame = '-97 -22 194 420';

/** A side of the body with places marked, as a picture without a word; as wide as what it stands in. */
export const bodyPicture = (side: MapView, places: readonly string[]): Template =>
  html`<svg class="figure" viewBox=${frame} aria-hidden="true">
    ${figure(
      `picture-${side}`,
      side,
      ({ place, look }, area, edge) =>
        svg`<g class="${look} ${places.includes(place) ? 'fill' : ''}">${area}</g>${edge}`,
    )}
  </svg>`;
