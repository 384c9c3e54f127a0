/**
 * What a page shows until the script runs, and where none does: it goes into the page's own HTML,
 * where the safety net follows, in the words of the results.
 */
export const fallback = {
  lead: 'الوجع الخفيف ليوم أو يومين أمر شائع.',
  /** In place of "Call an ambulance", where the page knows its country. */
  call: (number: string) =>
    `اتصلوا برقم \u2066${number}\u2069، أو اذهبوا إلى قسم الطوارئ، عند أي مما يلي:`,
  net: (what: string, ...signs: readonly string[]) => `${what} ${signs.join('؛ ')}.`,
};
