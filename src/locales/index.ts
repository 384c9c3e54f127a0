import { bundled } from './bundled.js';
import { en } from './en/index.js';
import type { Words } from './schema.js';

export { en };
export type { QuestionWords } from './schema/check.js';
export type { DayPart } from './schema/result.js';
export type { Words };

/** The words that a page has, the stand-in for all other languages first. */
export type Languages = readonly [Words, ...Words[]];

/** What a language tag means here. */
export interface Localization {
  readonly words: Words;
  /** Whether its language has words here. */
  readonly isKnown: boolean;
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

/** The language of a tag, without its script and region. */
const languageOf = (tag: string) => localeOf(tag)?.language;

/** The one place where a language is chosen; of two with the same, the later one. */
export function localize(tag: string, among: Languages = bundled): Localization {
  const locale = localeOf(tag);
  const [words] = among
    .filter(({ lang }) => locale && languageOf(lang) === locale.language)
    .slice(-1);
  return {
    words: words ?? among[0],
    isKnown: words !== undefined,
    lang: words && locale ? locale.toString() : among[0].lang,
    region: locale?.region,
  };
}
