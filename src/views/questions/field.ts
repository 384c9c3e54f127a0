import { nothing } from 'lit/html.js';
import { answerOf, isUnanswered, newSign, type Asked } from '../../session/checkup.js';
import { emergencyRows } from '../../triage/internal.js';
import type { QuestionWords } from '../../locales/index.js';
import { bodyMap } from '../body-map/body-map.js';
import { button } from '../ui/button.js';
import { title } from '../ui/heading.js';
import { anew, html, type Template } from '../ui/html.js';
import { icon } from '../ui/icon.js';
import type { View } from '../view.js';
import { choices } from './choices.js';
import { kindOf } from './options.js';

interface Look {
  /** Stands under what is asked, and is read with it. */
  readonly details?: Template;
  /** Given where the question is the title of its screen: the ids of what is read with it. */
  readonly titleDescribedBy?: string;
}

/**
 * One question with its options, as native radio buttons or checkboxes. Each question has elements of
 * its own: in those of another, its answer could show.
 */
export const field = (view: View, id: Asked, look: Look = {}): unknown =>
  anew(id, fieldset(view, id, look));

function fieldset(view: View, id: Asked, { details, titleDescribedBy }: Look): Template {
  const { words, checkup } = view;
  const { steps } = words;
  const kind = kindOf(id);
  const { ask, hint, counts, not }: QuestionWords =
    id === newSign ? words.shortCheck.sign : words.questions[id];
  const isTitle = titleDescribedBy !== undefined;
  const isMissing = checkup.errors.includes(id);
  const isStillOpen = isMissing && isUnanswered(checkup, id);
  const hints = [
    hint ?? (kind === 'several' && steps.severalHint),
    [counts, not && `${steps.not} ${not}`].filter(Boolean).join(' '),
    // Told once: by then it is known.
    id === 'massage' && isTitle && steps.goesOn,
  ];
  // As in any form. In a list of boxes or the picture Enter is often meant to choose: there with Ctrl.
  const goOn = ({ key, repeat, ctrlKey, metaKey, target }: KeyboardEvent) => {
    const isChoice = (target as Element).matches('input, [data-place]');
    const isAsked = kind !== 'several' || ctrlKey || metaKey;
    if (key === 'Enter' && !repeat && isChoice && isAsked) view.dispatch({ type: 'continue' });
  };
  const describedBy = [
    isStillOpen && `missing-${id}`,
    details && `details-${id}`,
    kind === 'scale' && 'scale-hint',
  ]
    .filter(Boolean)
    .join(' ');
  return html`<fieldset
    class="${kind} ${isMissing ? 'wrong' : ''} ${isStillOpen ? 'emergency' : 'right'}"
    part="question"
    role=${kind === 'several' ? nothing : 'radiogroup'}
    aria-invalid=${isStillOpen && kind !== 'several' ? 'true' : nothing}
    data-question=${id}
    @keydown=${goOn}
    aria-describedby=${describedBy || nothing}
  >
    <legend>
      ${isTitle ? title(view, ask, titleDescribedBy) : ask}
      ${hints.map((text) => (text ? html`<span class="hint">${text}</span>` : nothing))}
    </legend>
    ${details ? html`<div id=${`details-${id}`}>${details}</div>` : nothing}
    ${
      isMissing
        ? html`<span class="error" id=${`missing-${id}`}
            >${icon('alert')}${steps.missingHere}</span
          >`
        : nothing
    }
    ${id === 'areas' ? bodyMap(view) : choices(view, id, isTitle)} ${stopHere(view, id)}
  </fieldset>`;
}

/** Under a sign of an emergency: nobody has to answer the rest first. */
function stopHere(view: View, id: Asked): Template {
  const { words, checkup } = view;
  const signs: readonly Asked[] = emergencyRows;
  if (!view.page || !signs.includes(id) || answerOf(checkup, id) !== 'yes') return nothing;
  return html`<div class="notice emergency stop" part="alert">
    <p role="alert"><strong>${words.steps.serious}</strong></p>
    <div class="emergency">${button(view, words.steps.stop, { type: 'continue' }, 'primary')}</div>
  </div>`;
}
