import { nothing } from 'lit/html.js';
import { answerOf, type Asked } from '../../session/checkup.js';
import {
  conditionGroups,
  type Answer,
  type PageId,
  type QuestionId,
} from '../../triage/internal.js';
import { checked, html, type Template } from '../ui/html.js';
import { unrecorded } from '../ui/unrecorded.js';
import type { View } from '../view.js';
import { keysOf } from './keys.js';
import { isFinal, kindOf, optionsFor, optionWords } from './options.js';

/** The options of a question; `isAlone` where its screen asks no more. */
export function choices(view: View, id: Asked, isAlone = false): Template {
  const kind = kindOf(id);
  const list = (options: readonly string[]) =>
    html`<div class="options ${kind}" @keydown=${keysOf[kind] ?? nothing}>
      ${options.map((option) => choice(view, id, option, isAlone && isFinal(id, option)))}
    </div>`;
  if (id === 'conditions') return html`${groups(view, list)} ${list(['none'])}`;
  return html`${list(optionsFor(id))} ${kind === 'scale' ? scaleWords(view) : nothing}`;
}

/** The long list of conditions, in parts with a heading each. */
const groups = ({ words }: View, list: (options: readonly string[]) => Template) =>
  Object.entries(conditionGroups).map(
    ([id, options]) =>
      html`<div class="sort" role="group" aria-labelledby=${`group-${id}`}>
        <strong id=${`group-${id}`}
          >${words.conditionGroups[id as keyof typeof conditionGroups]}</strong
        >
        ${list(options)}
      </div>`,
  );

/**
 * One option. With `goesOn`, a tap on it leads to the next screen too; a key does not, since arrows
 * choose what they pass.
 */
function choice(
  { words, checkup, dispatch }: View,
  id: Asked,
  option: string,
  goesOn: boolean,
): Template {
  const kind = kindOf(id);
  const given = answerOf(checkup, id);
  const several = kind === 'several';
  const label = optionWords(words, id, option);
  const chosen = Array.isArray(given) ? given.includes(option) : String(given) === option;
  const choose = () => {
    if (several) dispatch({ type: 'toggle', question: id as QuestionId, option });
    else {
      const answer = (kind === 'scale' ? Number(option) : option) as Answer;
      dispatch({ type: 'answer', question: id, answer });
    }
  };
  const tap = ({ button }: PointerEvent) => {
    if (button === 0) dispatch({ type: 'go-on-soon', page: checkup.screen as PageId });
  };
  return html`<label part="option" @pointerup=${goesOn ? tap : nothing}>
    <input
      class=${unrecorded}
      type=${several ? 'checkbox' : 'radio'}
      name=${id}
      value=${option}
      ${checked(chosen)}
      @change=${choose}
      aria-label=${kind === 'scale' ? label : nothing}
    />
    <span><span>${kind === 'scale' ? option : label}</span></span>
  </label>`;
}

/** The words under the scale, each under its scores. The options are read out with them. */
const scaleWords = ({ words }: View): Template =>
  html`<div class="scores" aria-hidden="true">
      ${[0, 1, 4, 7].map((first) => html`<span>${words.steps.score(first)}</span>`)}
    </div>
    <p class="hint" id="scale-hint">
      ${words.steps.scale} <span class="keys">${words.steps.scaleKeys}</span>
    </p>`;
