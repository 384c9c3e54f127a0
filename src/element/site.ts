import { emergencyNumberOf } from '../cards/index.js';
import { en } from '../locales/index.js';
import type { Section } from '../session/model.js';
import type { Phone, Site } from '../views/view.js';
import { phoneLink } from './properties.js';

/** The properties of an element that say what its site wants. */
interface Settings extends Pick<
  Site,
  'noDiary' | 'heading' | 'headingLevel' | 'bookUrl' | 'bookLabel'
> {
  readonly show: string;
  readonly country: string | undefined;
  readonly emergencyNumber: string | undefined;
  readonly adviceNumber: string | undefined;
  readonly therapistPhone: string | undefined;
}

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

const phoneOf = (text: string | undefined): Phone | undefined => {
  const href = text && phoneLink(text);
  return href ? { text, href } : undefined;
};

/** What follows from the settings, and from `lang`, the language tag of the element's place. */
export function siteOf(settings: Settings, lang: string): Site {
  const { noDiary, heading, headingLevel, bookUrl, bookLabel, emergencyNumber } = settings;
  const locale = localeOf(lang);
  const country = settings.country ?? locale?.region;
  const known = emergencyNumberOf(country);
  const tag = locale?.language === 'en' ? locale.toString() : 'en';
  return {
    words: en,
    lang: tag,
    show: settings.show.split(' ') as Section[],
    noDiary,
    heading,
    headingLevel,
    emergency: phoneOf(emergencyNumber ?? known),
    country: !emergencyNumber && known && country ? nameOf(country, tag) : undefined,
    advice: phoneOf(settings.adviceNumber),
    therapist: phoneOf(settings.therapistPhone),
    bookUrl,
    bookLabel,
    // Only where the page is served safely.
    canShare: 'share' in (globalThis.navigator ?? {}),
  };
}
