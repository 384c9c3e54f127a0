import { nothing } from 'lit/html.js';
import { watchActs, watches, type WatchAct, type WatchId } from '../../triage/internal.js';
import { call } from '../ui/button.js';
import { html, type Template } from '../ui/html.js';
import { icon, type IconName } from '../ui/icon.js';
import type { View } from '../view.js';

/** How each act looks: its picture, and the level whose colour it has, if any. */
const looks: Readonly<Record<WatchAct, readonly [IconName, string]>> = {
  now: ['phone', 'emergency'],
  today: ['clock', 'urgent'],
  doctor: ['doctor', 'calm'],
};

/** Signs of the safety net, by what to do when they come: one sign a line. */
export const watchList = (view: View, signs: readonly WatchId[]): readonly Template[] =>
  watchActs.flatMap((act) => {
    const own = signs.filter((id) => watches[id].act === act);
    if (own.length === 0) return [];
    const { watchActs: acts, watches: words } = view.words;
    const [picture, look] = looks[act];
    return html`<div class="care ${look}">
      <div class="fill">${icon(picture)}<strong>${acts[act]}</strong>${number(view, act)}</div>
      <ul>
        ${own.map((id) => html`<li>${words[id]}</li>`)}
      </ul>
    </div>`;
  });

/** The number to call, where the site has one. */
function number(view: View, act: WatchAct): Template {
  const { emergency, settings, words } = view;
  const { callEmergency, callAdvice } = words.result;
  if (act === 'now' && emergency) return call(view, 'call-emergency', emergency, callEmergency);
  return act === 'today' && settings.adviceNumber
    ? call(view, 'call-advice', settings.adviceNumber, callAdvice)
    : nothing;
}
