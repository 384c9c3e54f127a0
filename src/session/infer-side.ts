import { areaOf, type Answers, type AnswerTo } from '../triage/internal.js';

type Places = NonNullable<Answers['areas']>;

const mirrored = (place: string): string =>
  place.replace(/left$|right$/, (side) => (side === 'left' ? 'right' : 'left'));

/**
 * The side that the places tell. With any area sore on one side alone they tell none, whatever else
 * is sore: only the visitor knows whether the other side was massaged too, and one sore calf or one
 * side of the tummy can be a warning sign.
 */
export function sideOf(places: Places): AnswerTo<'side'> | undefined {
  const chosen: readonly string[] = places;
  if (!chosen.every((place) => chosen.includes(mirrored(place)))) return undefined;
  if (chosen.some((place) => /^all-over$|-left$/.test(place))) return 'both';
  return chosen.length > 0 && chosen.every((place) => /^head$|-spine$/.test(place))
    ? 'middle'
    : undefined;
}

/** How far the places spread, where they tell it. */
export function spreadOf(places: Places): AnswerTo<'spread'> | undefined {
  if (places.some((place) => place.endsWith('-spine'))) return 'spine';
  const isWide = places.includes('all-over') || new Set(places.map(areaOf)).size > 2;
  return isWide ? 'wide' : undefined;
}

/**
 * The answers after other places were chosen than before: side and spread follow the places, save
 * where the visitor said something else than the places did.
 */
export function inferFromAreas(before: Answers, after: Answers): Answers {
  const [from, to] = [before.areas ?? [], after.areas ?? []];
  return {
    ...after,
    side: updated(before.side, sideOf(from), sideOf(to)),
    spread: updated(before.spread, spreadOf(from), spreadOf(to)),
  };
}

const updated = <T>(given: T | undefined, inferred: T | undefined, now: T | undefined) =>
  given === undefined || given === inferred ? now : given;
