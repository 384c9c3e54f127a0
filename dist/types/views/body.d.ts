import type { Area, Side } from '../triage/index.js';
/** The side of the body that is looked at. */
export type MapView = 'back' | 'front';
/** Half a body, drawn to fill 280 px of widget; the other half is its mirror image. */
export declare const outline = "M-1 3C13 3 21 14 21 28 21 40 18 47 15 53 15 62 17 68 26 72 38 77 50 78 57 83 67 89 70 102 73 117 77 136 84 148 89 163 94 179 98 195 102 208 106 217 110 226 109 236 107 247 97 249 93 240 89 230 89 222 86 213 79 197 71 181 67 168 63 157 58 141 54 130 53 146 48 162 47 178 47 190 51 204 52 222 54 246 52 276 49 300 47 316 45 326 46 340 48 362 39 388 35 410 34 416 37 420 42 426 45 432 41 437 33 437 24 438 19 434 18 428 18 422 19 414 19 408 18 394 16 376 15 356 15 340 17 330 16 312 14 286 8 264 4 242L-1 240";
/** It tells the front from the back at once. */
export declare const face = "M-8 27v3M8 27v3M-6 41Q0 44 6 41";
/** What stands above `top` in a figure is drawn before it, so that no name is painted over. */
export interface Shape {
    /** Where the area begins: its name stands above. */
    readonly top: number;
    /** The area on the right of the picture, cut to the outline; all of one that has no sides. */
    readonly half: string;
    /** The backbone in it. */
    readonly spine?: string;
}
/** What each figure shows, from top to bottom. */
export declare const figures: Readonly<Record<MapView, {
    readonly [A in Area]?: Shape;
}>>;
/**
 * The sides from left to right as the picture shows them: who looks at a back sees its left on the
 * left, who looks at a face sees its left on the right.
 */
export declare const order: Readonly<Record<MapView, readonly Side[]>>;
