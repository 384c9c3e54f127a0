import type { Localization } from '../locales/index.js';
import { type OwnWords } from '../locales/own-words.js';
import type { Settings, Site } from '../views/view.js';
/** What follows from the settings, the language of the element's place, and the site's own words. */
export declare function siteOf(settings: Settings, { words, lang, region }: Omit<Localization, 'isKnown'>, own?: OwnWords): Site;
