import { areaOf, type Answers, type AnswerTo } from '../triage/internal.js';

type Places = NonNullable<Answers['areas']>;

/** How far the places spread, where they tell it: the backbone alone, or a large area. */
export function spreadOf(places: Places): AnswerTo<'spread'> | undefined {
  if (places.length === 0) return undefined;
  if (places.every((place) => place.endsWith('-spine'))) return 'spine';
  const areas = new Set(places.map(areaOf));
  const isWide = areas.has('all-over') || areas.size > 2 || places.length > 3;
  return isWide ? 'wide' : undefined;
}

/**
 * The answers after other places were chosen than before: the spread follows the places, save where
 * the visitor said something else than the places did.
 */
export function inferFromAreas(before: Answers, after: Answers): Answers {
  const inferred = spreadOf(before.areas ?? []);
  const isOwn = before.spread !== undefined && before.spread !== inferred;
  return { ...after, spread: isOwn ? before.spread : spreadOf(after.areas ?? []) };
}
