import { nothing } from 'lit/html.js';
import { diaryOverview } from '../diary/diary.js';
import { button, call } from '../ui/button.js';
import { title } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** The first screen: what it is, how long it takes, that it is private and no diagnosis. */
export function intro(view: View): Template {
  const { words, checkup, emergency, country, kept } = view;
  const { lead, facts, kept: saved, notKept, start, resume, emergency: alarm } = words.intro;
  const begun = Object.keys(checkup.answers).length > 0;
  return html`
    ${title(view, view.settings.heading ?? words.heading)}
    <slot name="intro"><p>${lead}</p></slot>
    <ul class="muted">
      ${[...facts, kept ? saved : notKept].map((fact) => html`<li>${fact}</li>`)}
    </ul>
    <div class="buttons">
      ${
        kept?.diary && (checkup.shortCheck || !begun)
          ? [
              button(view, words.shortCheck.title, { type: 'check-today' }, 'primary'),
              button(view, words.diary.afresh, { type: 'start-afresh' }),
            ]
          : button(view, begun ? resume : start, { type: 'start' }, 'primary')
      }
    </div>
    <div class="notice emergency">
      <p>${alarm(emergency, country)}</p>
      ${emergency ? call(view, 'call-emergency', emergency, words.result.callEmergency) : nothing}
    </div>
    ${diaryOverview(view)}
  `;
}
