import { plainName } from './dom.js';
import { say } from './say.js';

/** Whether it is what is meant, but for two letters side by side, or one of a short word; not the first. */
const isNear = (given: string, meant: string): boolean =>
  [...meant].some(
    (_, at) =>
      at &&
      RegExp(
        `^${meant.slice(0, at)}.{0,2}${meant.slice(at + Math.min(2, meant.length / 3))}$`,
      ).test(given),
  );

const lettersOf = (name: string) => plainName(name).replace(/[-_]/g, '');

/**
 * Warns of each name that is nearly one that can be set. What is not near is the page's own: editors,
 * frameworks and optimisers leave names of theirs everywhere.
 */
export function nameSlips(names: readonly string[], settings: readonly string[]): void {
  for (const name of names) {
    const meant = settings.find((each) => isNear(lettersOf(name), lettersOf(each)));
    if (meant && !settings.includes(plainName(name))) {
      say('warn', `${name} is unknown; is ${meant} meant?`);
    }
  }
}
