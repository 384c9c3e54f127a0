import { say } from './say.js';

/** Whether one place apart, of a third of its letters at most and not the first, it is what is meant. */
const isNear = (given: string, meant: string): boolean => {
  const slip = meant.length / 3;
  return (
    Math.abs(given.length - meant.length) <= slip &&
    [...meant].some(
      (_, at) =>
        at && given.startsWith(meant.slice(0, at)) && given.endsWith(meant.slice(at + slip)),
    )
  );
};

const lettersOf = (name: string) => name.replace(/^data-|-/g, '');

/**
 * Warns of each name that is nearly one that can be set. What is not near is the page's own: editors,
 * frameworks and optimisers leave names of theirs everywhere.
 */
export function nameSlips(names: readonly string[], settings: readonly string[]): void {
  for (const name of names) {
    const meant = settings.find((each) => isNear(lettersOf(name), lettersOf(each)));
    if (meant && !settings.includes(name.replace(/^data-/, ''))) {
      say('warn', `${name} is unknown; is ${meant} meant?`);
    }
  }
}
