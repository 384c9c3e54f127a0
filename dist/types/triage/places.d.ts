declare const backbone: readonly ["left", "spine", "right"];
declare const middle: readonly ["left", "middle", "right"];
/** The areas of the body, and the sides by which each can be told apart; the visitor's own. */
export declare const areas: {
    readonly head: readonly [];
    readonly neck: readonly ["left", "spine", "right"];
    readonly shoulders: readonly ["left", "right"];
    readonly arms: readonly ["left", "right"];
    readonly chest: readonly ["left", "middle", "right"];
    readonly ribs: readonly ["left", "right"];
    readonly belly: readonly ["left", "middle", "right"];
    readonly 'upper-back': readonly ["left", "spine", "right"];
    readonly 'mid-back': readonly ["left", "spine", "right"];
    readonly 'lower-back': readonly ["left", "spine", "right"];
    readonly hips: readonly ["left", "right"];
    readonly thighs: readonly ["left", "right"];
    readonly calves: readonly ["left", "right"];
    readonly feet: readonly ["left", "right"];
    readonly 'all-over': readonly [];
};
/** An area of the body: what rules are written with. */
export type Area = keyof typeof areas;
/** The visitor's left or right, on the backbone, or in the middle of the front. */
export type Side = (typeof backbone | typeof middle)[number];
/** One side of an area, such as `neck-left`; everywhere, it counts as its area. */
export type Place = {
    [A in Area]: `${A}-${(typeof areas)[A][number]}`;
}[Area];
/** The ids of the areas, from head to foot. */
export declare const areaIds: Area[];
/** The places of an area; none for one that has no sides. */
export declare const placesOf: (area: Area) => readonly Place[];
/** The area of a place; any other option stays what it is. */
export declare const areaOf: (option: string) => string;
export {};
