import type { MapView } from '../../session/state.js';
import type { Area, Side } from '../../triage/internal.js';
/** A path of pairs of numbers, on the other side. */
export declare const mirrored: (path: string) => string;
export declare const outline: string;
/**
 * An area in a figure: its part on the right of the picture, which is cut to the outline; and its
 * backbone or middle, if it has one, with where that begins and ends for a finger.
 */
export type Shape = readonly [right: string, middle?: string, top?: number, end?: number];
/** What each figure shows, from top to bottom. Where areas overlap, a finger reaches the later. */
export declare const figures: Readonly<Record<MapView, {
    readonly [A in Area]?: Shape;
}>>;
/** Thin lines on the right of the picture by which a body is known: shoulder blade, elbow, calf. */
export declare const landmarks: Readonly<Record<MapView, string>>;
/**
 * The sides from left to right as the picture shows them: who looks at a back sees its left on the
 * left, who looks at a face sees its left on the right.
 */
export declare const order: Readonly<Record<MapView, readonly Side[]>>;
