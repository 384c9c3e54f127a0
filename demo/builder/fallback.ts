/** What is read where the widget does not run, made from its own words: for the docs, and to paste. */
import { watchActs, watches, type WatchId } from '../../src/triage/internal.js';
import { fallbackOf, wordsOf } from './languages.js';

/** Signs that only mean something beside a result. */
const besideResult: readonly WatchId[] = ['today-waiting', 'slow-later'];

/** The first words, in bold, in the language of a tag. */
export const fallbackHeading = (lang?: string): string => wordsOf(lang).heading;

/**
 * The lines of the fallback, its heading aside: what is common, and the safety net, a line for each
 * thing to do.
 *
 * @param lang The language tag.
 * @param number The emergency number that visitors should read; without it they read "an ambulance".
 */
export function fallbackLines(lang?: string, number?: string): readonly string[] {
  const words = wordsOf(lang);
  const fallback = fallbackOf(lang);
  const ids = Object.keys(watches) as WatchId[];
  const net = watchActs.map((act) => {
    const signs = ids
      .filter((id) => watches[id].act === act && !besideResult.includes(id))
      .map((id) => words.watches[id]);
    return fallback.net(
      act === 'now' && number ? fallback.call(number) : words.watchActs[act],
      ...signs,
    );
  });
  return [fallback.lead, ...net];
}
