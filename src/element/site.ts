import { emergencyNumberOf } from '../cards/index.js';
import { localize } from '../locales/index.js';
import type { Settings, Site } from '../views/view.js';

/** The name of a country; its code where the browser knows no names. */
function nameOf(country: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** What follows from the settings, and from the language tag of the element's place. */
export function siteOf(settings: Settings, tag: string): Site {
  const { region, ...localized } = localize(tag);
  const { emergencyNumber, country = region } = settings;
  const known = emergencyNumberOf(country);
  return {
    ...localized,
    settings,
    emergency: emergencyNumber ?? known,
    country: !emergencyNumber && known && country ? nameOf(country, localized.lang) : undefined,
    // Only where the page is served safely.
    canShare: 'share' in (globalThis.navigator ?? {}),
  };
}
