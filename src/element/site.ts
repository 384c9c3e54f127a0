import { emergencyNumberOf } from '../cards/index.js';
import { en } from '../locales/index.js';
import type { Settings, Site } from '../views/view.js';

/** A language tag as the platform reads it; `undefined` when it is none. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** The name of a country; its code where the browser knows no names. */
function nameOf(country: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** What follows from the settings, and from `lang`, the language tag of the element's place. */
export function siteOf(settings: Settings, lang: string): Site {
  const locale = localeOf(lang);
  const country = settings.country ?? locale?.region;
  const { emergencyNumber } = settings;
  const known = emergencyNumberOf(country);
  const tag = locale?.language === 'en' ? locale.toString() : 'en';
  return {
    settings,
    words: en,
    lang: tag,
    emergency: emergencyNumber ?? known,
    country: !emergencyNumber && known && country ? nameOf(country, tag) : undefined,
    // Only where the page is served safely.
    canShare: 'share' in (globalThis.navigator ?? {}),
  };
}
