/**
 * What a page shows until the script runs, and where none does: it goes into the page's own HTML,
 * where the safety net follows, in the words of the results.
 */
export declare const fallback: {
    lead: string;
    /** In place of "Call an ambulance", where the page knows its country. */
    call: (number: string) => string;
    net: (what: string, ...signs: readonly string[]) => string;
};
