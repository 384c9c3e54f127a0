import { watchActs, watches, type WatchId } from '../../triage/internal.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** Signs of the safety net, by what to do when they come: one sign a line. */
export const watchList = ({ words }: View, signs: readonly WatchId[]): readonly Template[] =>
  watchActs.flatMap((act) => {
    const own = signs.filter((id) => watches[id].act === act);
    if (own.length === 0) return [];
    return html`<p><strong>${words.watchActs[act]}</strong></p>
      <ul>
        ${own.map((id) => html`<li>${words.watches[id]}</li>`)}
      </ul>`;
  });
