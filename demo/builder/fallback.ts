/** What is read where the widget does not run, made from its own words: for the docs, and to paste. */
import { fallback } from '../../src/locales/en/fallback.js';
import { en } from '../../src/locales/index.js';
import { watchActs, watches, type WatchId } from '../../src/triage/internal.js';

/** Signs that only mean something beside a result. */
const besideResult: readonly WatchId[] = ['today-waiting', 'slow-later'];

/** The first words, in bold. */
export const fallbackHeading = en.heading;

/**
 * The lines of the fallback, its heading aside: what is common, and the safety net, a line for each
 * thing to do.
 *
 * @param number The emergency number that visitors should read; without it they read "an ambulance".
 */
export function fallbackLines(number?: string): readonly string[] {
  const ids = Object.keys(watches) as WatchId[];
  const net = watchActs.map((act) => {
    const signs = ids
      .filter((id) => watches[id].act === act && !besideResult.includes(id))
      .map((id) => en.watches[id]);
    const what = act === 'now' && number ? fallback.call(number) : en.watchActs[act];
    return `${what} ${signs.join('; ')}.`;
  });
  return [fallback.lead, ...net];
}
