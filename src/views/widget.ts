import { nothing } from 'lit/html.js';
import { currentPage } from '../session/index.js';
import type { Section } from '../element/settings.js';
import { isAbove } from '../triage/index.js';
import { reviewed, version } from '../triage/version.js';
import { mythCards, tipCards } from './cards/cards.js';
import { dailyCheck } from './questions/daily-check.js';
import { anew, html } from './ui/html.js';
import { intro } from './intro/intro.js';
import { prepareCheck } from './prepare/prepare.js';
import { questionPage } from './questions/question-page.js';
import { result } from './result/result.js';
import { assessmentOf, type Scene, type Template } from './view.js';

/**
 * The whole widget, under the marks by which analytics, recorders of sessions and tools that take
 * pictures of pages leave a part of the page out: its sections, in the order that the site wants. While questions are open they
 * stand alone; beside help today or now stand no cards, nothing there may delay.
 */
export function widget(scene: Scene): Template {
  const { settings, checkup, words, keeper } = scene;
  const { answers } = checkup;
  const shows = settings.show.includes('check');
  const page = shows ? currentPage(checkup) : undefined;
  const assessment = shows ? assessmentOf(scene) : undefined;
  const daily = shows && checkup.place === 'daily' ? keeper?.diary : undefined;
  const isAsking = page !== undefined || daily !== undefined;
  const alone = isAsking || (assessment && isAbove(assessment.level, 'doctor'));
  const content: Readonly<Record<Section, () => Template>> = {
    check: () => {
      if (page) return questionPage(scene, page);
      if (daily) return dailyCheck(scene, daily);
      return assessment ? result(scene, assessment) : intro(scene);
    },
    tips: () => tipCards(scene, assessment && { level: assessment.level, answers }),
    myths: () => mythCards(scene),
    prepare: () => prepareCheck(scene),
  };
  const shown = settings.show.filter((section) => section === 'check' || !alone);
  // Each screen has elements of its own: in those of another, what others did to its words would stay.
  const key = (section: Section) => (section === 'check' ? checkup.place : section);
  return html`<div
    lang=${words.lang}
    dir=${words.dir}
    class="nr-block fs-exclude rr-block mp-block amp-block ym-hide-content ph-no-capture sentry-block"
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
    ${shown.map(
      (section) =>
        html`<section class=${section} part="card ${section}">
          ${anew(key(section), content[section]())}
        </section>`,
    )}
    <slot name="footer"></slot>
    ${
      isAsking
        ? nothing
        : html`<details part="footer">
            <summary>${words.about.title}</summary>
            ${[...words.about.text, words.about.version(version, reviewed.date)].map(
              (text) => html`<p class="muted">${text}</p>`,
            )}
          </details>`
    }
  </div>`;
}
