/**
 * What a page shows until the script runs, and where none does: it goes into the page's own HTML,
 * where the safety net follows, in the words of the results.
 */
export const fallback = {
  lead: 'Mild soreness for a day or two is common.',
  /** In place of "Call an ambulance", where the page knows its country. */
  call: (number: string) => `Call ${number}, or go to an emergency department, for:`,
  /** What to do, and the signs to do it for. */
  net: (what: string, ...signs: readonly string[]) => `${what} ${signs.join('; ')}.`,
};
