/**
 * What a page shows until the script runs, and where none does: it goes into the page's own HTML,
 * where the safety net follows, in the words of the results.
 */
export const fallback = {
  lead: 'Uma dor leve por um ou dois dias é comum.',
  /** In place of "Call an ambulance", where the page knows its country. */
  call: (number: string) => `Ligue para o ${number}, ou vá a um pronto-socorro, em caso de:`,
  net: (what: string, ...signs: readonly string[]) => `${what} ${signs.join('; ')}.`,
};
