/**
 * What a page shows until the script runs, and where none does: it goes into the page's own HTML,
 * where the safety net follows, in the words of the results.
 */
export const fallback = {
  lead: 'ایک دو دن ہلکی دُکھن عام بات ہے۔',
  /** In place of "Call an ambulance", where the page knows its country. */
  call: (number: string) =>
    `ان میں سے کچھ بھی ہو تو \u2066${number}\u2069 پر کال کریں، یا ہسپتال کی ایمرجنسی جائیں:`,
  net: (what: string, ...signs: readonly string[]) => `${what} ${signs.join('؛ ')}۔`,
};
