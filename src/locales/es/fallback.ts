/**
 * What a page shows until the script runs, and where none does: it goes into the page's own HTML,
 * where the safety net follows, in the words of the results.
 */
export const fallback = {
  lead: 'Un dolor leve durante uno o dos días es común.',
  /** In place of "Call an ambulance", where the page knows its country. */
  call: (number: string) =>
    `Llame al ${number}, o vaya a las urgencias de un hospital, en caso de:`,
  net: (what: string, ...signs: readonly string[]) => `${what} ${signs.join('; ')}.`,
};
