import { nothing } from 'lit/html.js';
import { kept } from '../diary/diary.js';
import { html } from '../ui/html.js';
import { action, button, heading, type Scene, type Template } from '../view.js';

/** The first screen: what it is, how long it takes, that it is private and no diagnosis. */
export function intro(scene: Scene): Template {
  const { words, settings, checkup, emergency, country, keeper, on } = scene;
  const { lead, facts, kept: saved, notKept, start, resume, emergency: alarm } = words.intro;
  const begun = Object.keys(checkup.answers).length > 0;
  return html`
    ${heading(scene, settings.heading ?? words.heading, 0)}
    <slot name="intro"><p>${lead}</p></slot>
    <ul class="muted">
      ${[...facts, keeper ? saved : notKept].map((fact) => html`<li>${fact}</li>`)}
    </ul>
    <div class="buttons">
      ${
        keeper?.diary && (checkup.daily || !begun)
          ? [
              button(words.daily.title, on.checkToday, 'fill'),
              button(words.diary.afresh, on.startAfresh),
            ]
          : button(begun ? resume : start, on.start, 'fill')
      }
    </div>
    <div class="notice emergency">
      <p>${alarm(emergency?.text, country)}</p>
      ${
        emergency
          ? action(
              scene,
              'call-emergency',
              emergency.href,
              words.result.callEmergency(emergency.text),
            )
          : nothing
      }
    </div>
    ${kept(scene)}
  `;
}
