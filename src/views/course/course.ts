import { nothing } from 'lit/html.js';
import {
  daysAfter,
  daysAgo,
  hills,
  isAboveUsual,
  type Diary,
  type Hill,
} from '../../session/diary/index.js';
import type { Answers } from '../../triage/internal.js';
import { heading } from '../ui/heading.js';
import { html, svg, type Template } from '../ui/html.js';
import { range } from '../ui/range.js';
import type { View } from '../view.js';

/** A check on the chart: days after the massage (from, to where it is not known) and pain, 0 to 10. */
interface Point {
  readonly from: number;
  readonly to: number;
  readonly pain: number | undefined;
}

/** The checks of the diary, or the one check that there is. */
function points(answers: Answers, diary: Diary | undefined): readonly Point[] {
  if (diary) {
    return diary.entries.map((entry) => {
      const days = daysAfter(diary, entry.at);
      return { from: days, to: days, pain: entry.answers.pain };
    });
  }
  if (!answers.massage) return [];
  const [from, to] = daysAgo[answers.massage];
  return [{ from, to, pain: answers.pain }];
}

/** Where the plot stands in the picture, in % of its height; the label is above it, the days below. */
const plot = { top: 16, height: 68 };
const ground = `${plot.top + plot.height}%`;

const dayOf = ({ from, to }: Point) => (from + to) / 2;
const y = (pain: number) => `${plot.top + plot.height * (1 - pain / 10)}%`;

/** A day reaches from half a day before its number to half a day after it. */
const begin = -0.5;

/** The hill in days and pain, up to its top and down to its end: with handles at thirds, a smoothstep. */
function hill({ top, peak, end }: Hill): string {
  const slope = (from: number, low: number, to: number, high: number) =>
    `C${from + (to - from) / 3} ${low} ${to - (to - from) / 3} ${high} ${to} ${high}`;
  return `M${begin} 10${slope(begin, 10, peak, 10 - top)}${slope(peak, 10 - top, end, 10)}Z`;
}

/** How ordinary soreness goes, and the checks in it. Words keep their size, whatever the width. */
export function course(view: View, answers: Answers, diary: Diary | undefined): Template {
  const { text, sketch, usual, slow, axis } = view.words.course;
  const checks = points(answers, diary);
  const days = Math.max(8, checks.at(-1)?.to ?? 0);
  return html`
    ${heading(view, view.words.course.title)}
    <figure part="chart">
      <p class="muted">${axis}</p>
      ${picture(view, checks, days)}
      <div class="hills ${days > 8 ? '' : 'feet'}">
        <span dir="auto" class="usual">${usual}</span>
        <span dir="auto" class="slow">${slow}</span>
      </div>
      <figcaption>
        ${here(view, checks.at(-1))}
        <p>${text} <span class="muted">${sketch}</span></p>
      </figcaption>
    </figure>
  `;
}

/** The picture; its curves stretch to any width, its dots and words do not. */
function picture({ words }: View, checks: readonly Point[], days: number): Template {
  // Time goes the way that is read.
  const isMirrored = words.dir === 'rtl';
  const share = (day: number) => ((isMirrored ? days - day : day) - begin) / (days + 1);
  const x = (day: number) => `${share(day) * 100}%`;
  const scored = checks.filter((check) => check.pain !== undefined);
  const last = checks.at(-1);
  const mark = last && dayOf(last);
  const at = mark === undefined ? 0 : share(mark);
  return html`<svg class="course" aria-hidden="true">
    <linearGradient id="hill" x2="0" y2="1">
      <stop stop-opacity=".42" />
      <stop stop-opacity=".04" offset="1" />
    </linearGradient>
    <svg
      class="drawn"
      y="${plot.top}%"
      height="${plot.height}%"
      viewBox="${begin} 0 ${days + 1} 10"
      preserveAspectRatio="none"
    >
      <g transform=${isMirrored ? `matrix(-1 0 0 1 ${days} 0)` : nothing}>
        <path class="slow" d=${hill(hills.slow)} />
        <path class="usual" fill="url(#hill)" d=${hill(hills.usual)} />
        <polyline
          points=${scored.map((check) => `${dayOf(check)},${10 - (check.pain ?? 0)}`).join(' ')}
        />
      </g>
    </svg>
    <line class="ground" x2="100%" y1=${ground} y2=${ground} />
    <g text-anchor="middle">
      ${range(0, 8)
        .map((step) => Math.round((step * days) / 8))
        .map((day) => svg`<text x=${x(day)} y="97%">${day}</text>`)}
    </g>
    ${
      mark === undefined || !last
        ? nothing
        : svg`<line class="here" x1=${x(mark)} x2=${x(mark)} y1="11%" y2=${ground} />
            <text class="here" x=${x(mark)} y="8%"
              text-anchor=${at < 0.35 ? 'start' : at > 0.65 ? 'end' : 'middle'}
              >${words.course.you(last.from, last.to, last.pain)}</text>`
    }
    ${scored.map(
      (check) => svg`<line class="span" x1=${x(check.from)} x2=${x(check.to)}
          y1=${y(check.pain ?? 0)} y2=${y(check.pain ?? 0)} />
        <circle class=${check === last ? 'here' : ''} cx=${x(dayOf(check))} cy=${y(check.pain ?? 0)}
          r=${check === last ? 6 : 4} />`,
    )}
  </svg>`;
}

/** Where the visitor is, in words: for who cannot see it; and what must not be overlooked there. */
function here({ words, result }: View, last: Point | undefined): Template {
  if (!last) return nothing;
  const { here: lead, after, pain, above, ask, only } = words.course;
  const isAbove = isAboveUsual(dayOf(last), last.pain ?? 0);
  const isCalm = !result || result.level === 'self-care';
  const isDoctor = result?.level === 'doctor';
  return html`<p class="hidden">
      ${words.label(lead)}
      ${[after(last.from, last.to), ...(last.pain === undefined ? [] : [pain(last.pain)])].join(', ')}.
    </p>
    ${
      isAbove
        ? html`<p><strong>${above}</strong> ${isDoctor ? nothing : ask}</p>`
        : isCalm
          ? nothing
          : html`<p>${only}</p>`
    }`;
}
