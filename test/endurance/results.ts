import { levels, type Level } from '../../src/triage/internal.js';

/** How often a walk came to each level. */
export type Results = Record<Level, number>;

export const noResults = (): Results =>
  Object.fromEntries(levels.map((level) => [level, 0])) as Results;
