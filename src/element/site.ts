import { emergencyNumberOf } from '../cards/index.js';
import { readSettings, type Attributes, type SettingName } from './settings.js';
import type { Scene } from '../views/view.js';
import { en } from '../locales/index.js';

/** What the site decides of a scene, with its attributes. */
type Site = Pick<Scene, 'words' | 'settings' | 'lang' | 'emergency' | 'country'>;

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

/**
 * Reads what the site decides: its attributes, checked, and what follows from them and from `lang`,
 * the language tag of the place. `warn` hears of each value that is not allowed.
 */
export function readSite(
  attributes: Attributes,
  lang: string,
  warn: (attribute: SettingName, value: string, allowed: string) => void,
): Site {
  const settings = readSettings(attributes, warn);
  const locale = localeOf(lang);
  const country = settings.country ?? locale?.region;
  const own = settings['emergency-number'];
  const known = emergencyNumberOf(country);
  const tag = locale?.language === 'en' ? locale.toString() : 'en';
  return {
    words: en,
    settings,
    lang: tag,
    emergency: own ?? (known ? { text: known, href: `tel:${known}` } : undefined),
    country: !own && known && country ? nameOf(country, tag) : undefined,
  };
}
