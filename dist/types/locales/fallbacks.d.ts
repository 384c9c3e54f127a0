import { fallback as en } from './en/fallback.js';
/** What a page shows where no script runs, by the `lang` of its words. */
export declare const fallbacks: Readonly<Record<'en', typeof en>> & Readonly<Record<string, typeof en | undefined>>;
