import { en } from './en/index.js';
import type { Words } from './schema.js';

export { en };
export type { QuestionWords } from './schema/check.js';
export type { Words };

/** Every language that there is, by its subtag. */
export const languages: Readonly<Record<string, Words>> = { en };

/** What a language tag means here. */
export interface Localization {
  readonly words: Words;
  /** The tag for dates: the page's own where its language is that of the words. */
  readonly lang: string;
  /** The region that the tag names (ISO 3166). */
  readonly region: string | undefined;
}

/** A language tag as the platform reads it; `undefined` when it is none. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** The one place where a language is chosen; English stands for those that are not there. */
export function localize(tag: string, among = languages): Localization {
  const locale = localeOf(tag);
  const words = locale && among[locale.language];
  return {
    words: words ?? en,
    lang: words ? locale.toString() : en.lang,
    region: locale?.region,
  };
}
