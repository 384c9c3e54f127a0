import { say } from './say.js';

let isTold = false;

/** Tells the site owner, once a page, that visitors read no emergency number. */
export function tellOfNumber(country: string | undefined): void {
  if (isTold) return;
  isTold = true;
  const what = `no emergency number for ${country ?? 'an unknown country'}`;
  say(
    country ? 'warn' : 'info',
    `${what}: visitors read "your local emergency number". Set emergency-number.`,
  );
}
