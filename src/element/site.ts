import { emergencyNumberOf } from '../cards/index.js';
import type { Localization } from '../locales/index.js';
import { reworded, type OwnWords } from '../locales/own-words.js';
import type { Settings, Site } from '../views/view.js';

/** The name of a country; its code where the browser knows no names. */
function nameOf(country: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** A language as a country writes its dates, in digits as the words have them. */
function langIn(lang: string, region: string): string {
  try {
    const locale = new Intl.Locale(lang);
    // What the page says of its language comes first.
    if (locale.region) return lang;
    return new Intl.Locale(locale, { region, numberingSystem: 'latn' }).toString();
  } catch {
    return lang;
  }
}

/** What follows from the settings, the language of the element's place, and the site's own words. */
export function siteOf(
  settings: Settings,
  { words, lang, region }: Omit<Localization, 'isKnown'>,
  own: OwnWords = {},
): Site {
  const { emergencyNumber, country = region } = settings;
  const known = emergencyNumberOf(country);
  return {
    words: reworded(words, own),
    own,
    lang: country ? langIn(lang, country) : lang,
    settings,
    emergency: emergencyNumber ?? known,
    country: !emergencyNumber && known && country ? nameOf(country, lang) : undefined,
    // Only where the page is served safely.
    canShare: 'share' in (globalThis.navigator ?? {}),
  };
}
