import { nothing } from 'lit/html.js';
import {
  answerOf,
  isOpen,
  needsHelpAlready,
  newSign,
  progress,
  type Asked,
} from '../../session/index.js';
import { questions, scale, type Answer, type Page, type QuestionId } from '../../triage/index.js';
import type { Words } from '../../locales/index.js';
import { bodyMap, placeWords } from '../body-map/body-map.js';
import { anew, checked, html } from '../ui/html.js';
import { button, heading, range, type Scene, type Template } from '../view.js';

/** The words of each option of a question, by its id; for the scale, each score with its word. */
function optionsWords(words: Words, question: Asked): Readonly<Record<string, string>> {
  if (kindOf(question) === 'row') return words.rows;
  if (kindOf(question) !== 'scale') return words.options[question as keyof Words['options']];
  const scores = range(scale.min, scale.max);
  return Object.fromEntries(
    scores.map((score) => [score, `${score} (${words.steps.score(score)})`]),
  );
}

/** The words of one option. */
export const optionWords = (words: Words, question: QuestionId, option: string): string =>
  (question === 'areas' ? placeWords(words, option) : optionsWords(words, question)[option]) ??
  option;

/** One screen of questions. */
export function questionPage(scene: Scene, page: Page): Template {
  const { words, checkup, on } = scene;
  const { title, lead } = words.pages[page.id];
  const { step, of } = progress(checkup);
  return html`
    <div class="progress">
      ${button(words.steps.back, on.back, 'link')}
      <progress max=${of} value=${step} aria-hidden="true"></progress>
      <small id="step">${words.steps.progress(step, of)}</small>
    </div>
    ${heading(scene, title, 0, 'step')} ${lead ? html`<p class="muted">${lead}</p>` : nothing}
    ${
      needsHelpAlready(checkup)
        ? html`<div class="notice urgent">
            <p>${words.steps.already}</p>
            ${button(words.steps.showResult, on.finish)}
          </div>`
        : nothing
    }
    ${page.questions.map((question) => field(scene, question))} ${goOn(scene)}
  `;
}

/** The way on, and above it a line that speaks when an answer is missing. */
export function goOn({ words, checkup, on }: Scene): Template {
  const missing = checkup.missing.some((asked) => isOpen(checkup, asked));
  return html`
    <p role="alert" class=${missing ? 'error' : 'hidden'}>
      ${missing ? words.steps.missing : nothing}
    </p>
    <div class="buttons">${button(words.steps.next, on.next, 'fill')}</div>
  `;
}

const kindOf = (asked: Asked) => (asked === newSign ? 'row' : questions[asked]);

/**
 * One question with its options, as native radio buttons or checkboxes; `details` stand under what
 * is asked. Each question has elements of its own: in those of another, its answer could show.
 */
export const field = (scene: Scene, id: Asked, details: Template = nothing): unknown =>
  anew(id, fieldset(scene, id, details));

function fieldset(scene: Scene, id: Asked, details: Template): Template {
  const { words, checkup } = scene;
  const kind = kindOf(id);
  const { ask, hint } = id === newSign ? words.daily.sign : words.questions[id];
  const options = Object.entries(optionsWords(words, id));
  const isMissing = checkup.missing.includes(id);
  const isStillOpen = isMissing && isOpen(checkup, id);
  const areShort = options.every(([, label]) => label.length < 20);
  return html`<fieldset
    class=${kind}
    part="question"
    data-question=${id}
    aria-describedby=${isStillOpen ? `missing-${id}` : nothing}
  >
    <legend>
      ${ask} ${hint ? html`<span class="hint">${hint}</span>` : nothing}
      ${kind === 'several' ? html`<span class="hint">${words.steps.severalHint}</span>` : nothing}
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
        ? bodyMap(scene)
        : html`<div class="options ${areShort && kind === 'several' ? 'tight' : kind}">
            ${options.map(([option, label]) => optionInput(scene, id, option, label))}
          </div>`
    }
    ${kind === 'scale' ? html`<p class="hint">${words.steps.scale}</p>` : nothing}
  </fieldset>`;
}

function optionInput({ checkup, on }: Scene, id: Asked, option: string, label: string) {
  const kind = kindOf(id);
  const given = answerOf(checkup, id);
  const several = kind === 'several';
  const chosen = Array.isArray(given) ? given.includes(option) : String(given) === option;
  const choose = () => {
    if (several) on.toggle(id as QuestionId, option);
    else on.answer(id, (kind === 'scale' ? Number(option) : option) as Answer);
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
