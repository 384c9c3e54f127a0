import type { MapView } from '../../session/state.js';
import { type Template } from '../ui/html.js';
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
/**
 * One side of the body, with what `place` makes of each place; `id` sets it apart from other figures
 * on the screen. A place has its area, and beside it its edge: inside, that would make its box that of
 * the whole body.
 */
export declare function figure(id: string, side: MapView, place: (spot: Spot, area: unknown, edge: unknown) => unknown): unknown;
/** The viewBox of a figure. */
export declare const frame = "-97 -11 194 410";
/** A side of the body with places marked, as a picture without a word; as wide as what it stands in. */
export declare const bodyPicture: (side: MapView, places: readonly string[]) => Template;
