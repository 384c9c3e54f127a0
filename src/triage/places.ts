const sides = ['left', 'right'] as const;
const backbone = ['left', 'spine', 'right'] as const;
const middle = ['left', 'middle', 'right'] as const;

/** The areas of the body, and the sides by which each can be told apart; the visitor's own. */
export const areas = {
  head: [],
  neck: backbone,
  shoulders: sides,
  arms: sides,
  chest: middle,
  ribs: sides,
  belly: middle,
  'upper-back': backbone,
  'mid-back': backbone,
  'lower-back': backbone,
  hips: sides,
  thighs: sides,
  calves: sides,
  feet: sides,
  'all-over': [],
} as const;

/** An area of the body: what rules are written with. */
export type Area = keyof typeof areas;

/** The visitor's left or right, on the backbone, or in the middle of the front. */
export type Side = (typeof backbone | typeof middle)[number];

/** One side of an area, such as `neck-left`; everywhere, it counts as its area. */
export type Place = { [A in Area]: `${A}-${(typeof areas)[A][number]}` }[Area];

/** The ids of the areas, from head to foot. */
export const areaIds = Object.keys(areas) as Area[];

/** The places of an area; none for one that has no sides. */
export const placesOf = (area: Area): readonly Place[] =>
  areas[area].map((side) => `${area}-${side}` as Place);

/** The area of a place; any other option stays what it is. */
export const areaOf = (option: string): string => option.replace(/-(left|right|spine|middle)$/, '');
