/**
 * What a page shows until the script runs, and where none does: it goes into the page's own HTML.
 * `npm run docs` fills README, docs and embed.html with it.
 */
export declare const fallback: string;
