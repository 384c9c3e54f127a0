import { nothing } from 'lit/html.js';
import { bodyPicture } from '../body-map/figure.js';
import { diaryOverview } from '../diary/diary.js';
import { button } from '../ui/button.js';
import { emergencyStrip } from '../ui/emergency-strip.js';
import { title } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import { icon, type IconName } from '../ui/icon.js';
import type { View } from '../view.js';

/** A picture for each of the facts, in their order. */
const pictures: readonly IconName[] = ['clock', 'chat', 'doctor', 'lock'];

/** The first screen: what it is, how long it takes, that it is private and no diagnosis. */
export function intro(view: View): Template {
  const { words, kept } = view;
  const { lead, facts, kept: saved, notKept } = words.intro;
  return html`
    <div class="hero">
      <div class="pose">${bodyPicture('hero', 'back', ['shoulders-left', 'upper-back-left'])}</div>
      <div class="pitch">
        ${title(view, view.settings.heading ?? words.heading, view.putAway ? 'put-away' : nothing)}
        <slot name="intro"><p>${lead}</p></slot>
      </div>
      <ul class="plain facts">
        ${[...facts, kept ? saved : notKept].map(
          (fact, index) => html`<li>${icon(pictures[index] ?? 'check')}<span>${fact}</span></li>`,
        )}
      </ul>
      ${ways(view)} ${view.putAway ? broughtBack(view) : nothing}
    </div>
    ${emergencyStrip(view)} ${diaryOverview(view)}
  `;
}

/** Into the check: from its start, from where it was left, or to today's check of the diary. */
function ways(view: View): Template {
  const { words, checkup, kept } = view;
  const begun = Object.keys(checkup.answers).length > 0;
  return html`<div class="buttons">
    ${
      kept?.diary && (checkup.shortCheck || !begun)
        ? [
            button(view, words.shortCheck.title, { type: 'check-today' }, 'primary'),
            button(view, words.diary.afresh, { type: 'start-afresh' }),
          ]
        : button(view, words.intro[begun ? 'resume' : 'start'], { type: 'start' }, 'primary')
    }
  </div>`;
}

/** "Start again" was a slip, perhaps. The title has the focus, and is read with this. */
const broughtBack = (view: View): Template =>
  html`<div class="notice" part="alert">
    <p id="put-away">${view.words.intro.putAway}</p>
    ${button(view, view.words.intro.bringBack, { type: 'undo-restart' })}
  </div>`;
