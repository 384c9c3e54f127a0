import { say } from './say.js';

/** Whether so many letters changed, added or left out make one word of the other. */
const isNear = (given: string, meant: string, slips: number): boolean =>
  given === meant ||
  (given[0] === meant[0]
    ? isNear(given.slice(1), meant.slice(1), slips)
    : slips >= 1 &&
      [
        [1, 1],
        [1, 0],
        [0, 1],
      ].some(([from, to]) => isNear(given.slice(from), meant.slice(to), slips - 1)));

const lettersOf = (name: string) => name.replace(/^data-|-/g, '');

/**
 * Warns of each name that is nearly one that can be set. What is not near is the page's own: editors,
 * frameworks and optimisers leave names of theirs everywhere.
 */
export function nameSlips(names: readonly string[], settings: readonly string[]): void {
  for (const name of names) {
    const given = lettersOf(name);
    const meant = settings.find((each) => {
      const letters = lettersOf(each);
      return given[0] === letters[0] && isNear(given, letters, letters.length / 3);
    });
    if (meant && !settings.includes(name.replace(/^data-/, ''))) {
      say('warn', `${name} is unknown; is ${meant} meant?`);
    }
  }
}
