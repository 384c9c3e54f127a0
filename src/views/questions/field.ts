import { nothing } from 'lit/html.js';
import { answerOf, isUnanswered, newSign, type Asked } from '../../session/checkup.js';
import type { Answer, QuestionId } from '../../triage/internal.js';
import { bodyMap } from '../body-map/body-map.js';
import type { QuestionWords } from '../../locales/index.js';
import { anew, checked, html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { kindOf, optionsFor, optionWords } from './options.js';

/**
 * One question with its options, as native radio buttons or checkboxes; `details` stand under what
 * is asked. Each question has elements of its own: in those of another, its answer could show.
 */
export const field = (view: View, id: Asked, details: Template = nothing): unknown =>
  anew(id, fieldset(view, id, details));

function fieldset(view: View, id: Asked, details: Template): Template {
  const { words, checkup } = view;
  const kind = kindOf(id);
  const { ask, hint, counts, not }: QuestionWords =
    id === newSign ? words.shortCheck.sign : words.questions[id];
  const options = optionsFor(id).map((option) => [option, optionWords(words, id, option)] as const);
  const isMissing = checkup.errors.includes(id);
  const isStillOpen = isMissing && isUnanswered(checkup, id);
  return html`<fieldset
    class=${kind}
    part="question"
    data-question=${id}
    aria-describedby=${isStillOpen ? `missing-${id}` : nothing}
  >
    <legend>
      ${ask}
      ${[hint, counts, not && `${words.steps.not} ${not}`].map((text) =>
        text ? html`<span class="hint">${text}</span>` : nothing,
      )}
      ${kind === 'several' && !hint ? html`<span class="hint">${words.steps.severalHint}</span>` : nothing}
    </legend>
    ${details}
    ${
      isMissing
        ? html`<span class="error ${isStillOpen ? '' : 'done'}" id=${`missing-${id}`}
            >${words.steps.missingHere}</span
          >`
        : nothing
    }
    ${
      id === 'areas'
        ? bodyMap(view)
        : html`<div class="options ${kind}">
            ${options.map(([option, label]) => optionInput(view, id, option, label))}
          </div>`
    }
    ${kind === 'scale' ? html`<p class="hint">${words.steps.scale}</p>` : nothing}
  </fieldset>`;
}

function optionInput({ checkup, dispatch }: View, id: Asked, option: string, label: string) {
  const kind = kindOf(id);
  const given = answerOf(checkup, id);
  const several = kind === 'several';
  const chosen = Array.isArray(given) ? given.includes(option) : String(given) === option;
  const choose = () => {
    if (several) dispatch({ type: 'toggle', question: id as QuestionId, option });
    else {
      const answer = (kind === 'scale' ? Number(option) : option) as Answer;
      dispatch({ type: 'answer', question: id, answer });
    }
  };
  return html`<label part="option">
    <input
      type=${several ? 'checkbox' : 'radio'}
      name=${id}
      value=${option}
      ${checked(chosen)}
      @change=${choose}
      aria-label=${kind === 'scale' ? label : nothing}
    />
    <span>${kind === 'scale' ? option : label}</span>
  </label>`;
}
