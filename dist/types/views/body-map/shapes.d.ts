import type { MapView } from '../../session/state.js';
import type { Area, Side } from '../../triage/internal.js';
/** Half a body, drawn to fill 280 px of widget; the other half is its mirror image. */
export declare const outline = "M-1 3c14 0 22 11 22 25 0 12-3 19-6 25 0 9 2 15 11 19 12 5 24 6 31 11 10 6 13 19 16 34 4 19 11 31 16 46 5 16 9 32 13 45 4 9 8 18 7 28-2 11-12 13-16 4-4-10-4-18-7-27-7-16-15-32-19-45-4-11-9-27-13-38-1 16-6 32-7 48 0 12 4 26 5 44 2 24 0 54-3 78-2 16-4 26-3 40 2 22-7 48-11 70-1 6 2 10 7 16 3 6-1 11-9 11-9 1-14-3-15-9 0-6 1-14 1-20-1-14-3-32-4-52 0-16 2-26 1-44-2-26-8-48-12-70L-1 240";
/** It tells the front from the back at once. */
export declare const face = "M-8 27v3M8 27v3M-6 41Q0 44 6 41";
/**
 * An area in a figure: where it begins, since its name stands above; the half of it on the right of
 * the picture, which is cut to the outline; where its backbone or middle ends, if it has one.
 */
export type Shape = readonly [top: number, half: string, spineEnd?: number];
/** What each figure shows, from top to bottom: a name is painted over what was drawn before it. */
export declare const figures: Readonly<Record<MapView, {
    readonly [A in Area]?: Shape;
}>>;
/**
 * The sides from left to right as the picture shows them: who looks at a back sees its left on the
 * left, who looks at a face sees its left on the right.
 */
export declare const order: Readonly<Record<MapView, readonly Side[]>>;
