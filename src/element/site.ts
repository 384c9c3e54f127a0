import { emergencyNumberOf } from '../cards/index.js';
import { localize } from '../locales/index.js';
import type { Settings, Site } from '../views/view.js';
import { say } from './say.js';

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

let isTold = false;

/** Tells the site owner, once a page, when visitors read no emergency number. */
export function tellOfNumber({ country, emergencyNumber }: Settings, tag: string): void {
  const code = country ?? localize(tag).region;
  if (isTold || (emergencyNumber ?? emergencyNumberOf(code))) return;
  isTold = true;
  say(
    code ? 'warn' : 'info',
    `no emergency number is known for ${code ?? 'this page'}: visitors read "your local emergency number". Set country or emergency-number.`,
  );
}
