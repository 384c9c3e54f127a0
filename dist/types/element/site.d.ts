import type { Settings, Site } from '../views/view.js';
/** What follows from the settings, and from the language tag of the element's place. */
export declare function siteOf(settings: Settings, tag: string): Site;
