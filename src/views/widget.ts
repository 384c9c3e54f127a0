import { nothing } from 'lit/html.js';
import type { Section } from '../session/model.js';
import { reviewed, version } from '../triage/version.js';
import { mythCards } from './cards/myth-cards.js';
import { tipCards } from './cards/tip-cards.js';
import { intro } from './intro/intro.js';
import { prepareCheck } from './prepare/prepare.js';
import { questionPage } from './questions/question-page.js';
import { shortCheck } from './questions/short-check.js';
import { result } from './result/result.js';
import { anew, html, type Template } from './ui/html.js';
import { unrecorded } from './ui/unrecorded.js';
import type { View } from './view.js';

function check(view: View): Template {
  if (view.page) return questionPage(view, view.page);
  if (view.shortCheckQuestions) return shortCheck(view, view.shortCheckQuestions);
  return view.result ? result(view, view.result) : intro(view);
}

const content: Readonly<Record<Section, (view: View) => Template>> = {
  check,
  tips: tipCards,
  myths: mythCards,
  prepare: prepareCheck,
};

/**
 * The whole widget: its sections, in the order that the site wants. The marks around it are those by
 * which analytics, session recorders and tools that take pictures of pages leave a part out.
 */
export function widget(view: View): Template {
  const { words, sections, checkup } = view;
  // Each screen has elements of its own: in those of another, what others did to its words would stay.
  const key = (section: Section) => (section === 'check' ? checkup.screen : section);
  return html`<div
    lang=${words.lang}
    dir=${words.dir}
    class="${unrecorded} fs-exclude ym-hide-content"
    data-dd-privacy="hidden"
    data-heap-redact-text
    data-private
    data-openreplay-hidden
    data-recording-disable
    data-clarity-mask="true"
    data-hj-suppress
    data-matomo-mask
    data-html2canvas-ignore
  >
    <div class="cards">
      ${sections.map(
        (section) =>
          html`<section class=${section} part="card ${section}">
            ${anew(key(section), content[section](view))}
          </section>`,
      )}
      <slot name="footer"></slot>
      ${
        view.isAsking
          ? nothing
          : html`<details part="footer">
              <summary part="summary">${words.about.title}</summary>
              ${[...words.about.text, words.about.version(version, reviewed.date)].map(
                (text) => html`<p class="muted">${text}</p>`,
              )}
            </details>`
      }
    </div>
  </div>`;
}
