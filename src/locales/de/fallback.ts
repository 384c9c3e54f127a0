/**
 * What a page shows until the script runs, and where none does: it goes into the page's own HTML,
 * where the safety net follows, in the words of the results.
 */
export const fallback = {
  lead: 'Leichte Schmerzen für ein oder zwei Tage sind häufig.',
  /** In place of "Call an ambulance", where the page knows its country. */
  call: (number: string) =>
    `Rufen Sie ${number} an oder gehen Sie in eine Notaufnahme bei diesen Zeichen:`,
  net: (what: string, ...signs: readonly string[]) => `${what} ${signs.join('; ')}.`,
};
