/**
 * What a page shows until the script runs, and where none does: it goes into the page's own HTML,
 * where the safety net follows, in the words of the results.
 */
export const fallback = {
  lead: 'Une douleur légère pendant un jour ou deux est fréquente.',
  /** In place of "Call an ambulance", where the page knows its country. */
  call: (number: string) => `Appelez le ${number}, ou allez aux urgences, pour\u202F:`,
  net: (what: string, ...signs: readonly string[]) => `${what} ${signs.join('\u202F; ')}.`,
};
