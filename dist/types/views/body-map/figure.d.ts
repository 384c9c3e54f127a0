import type { MapView } from '../../session/state.js';
import { type Template } from '../ui/html.js';
/** A place in a figure: how it is drawn, and what a finger reaches it by. */
export interface Spot {
    readonly place: string;
    readonly path: string;
    readonly reach: string;
    /** Its class, if it is a backbone or a middle: these are cut out of what is beside them. */
    readonly middle?: 'bone' | 'plate';
}
/**
 * One side of the body, with what `place` makes of each place; `id` sets it apart from other figures
 * on the screen. A place has its area, and beside it its edge: inside, that would make its box that of
 * the whole body.
 */
export declare function figure(id: string, side: MapView, place: (spot: Spot, area: unknown, edge: unknown) => unknown): unknown;
/** The sides that show these places: the back, where it shows one, and the front for what it does not. */
export declare function sidesWith(places: readonly string[]): readonly MapView[];
/** The viewBox of a figure, with room for a name above the head. */
export declare const frame = "-97 -22 194 420";
/**
 * A side of the body with places marked, as a picture without a word; as wide as what it stands in.
 * `id` sets it apart from other figures on the screen.
 * What is not marked is not cut to its place, which a browser is slow to draw: the next lies on it.
 */
export declare const bodyPicture: (id: string, side: MapView, places: readonly string[]) => Template;
