/**
 * The first words of what a page shows until the script runs, and where none does: it goes into the
 * page's own HTML. `npm run docs` adds the safety net, from the words of the results.
 */
export declare const fallback = "Mild soreness for a day or two is common.";
