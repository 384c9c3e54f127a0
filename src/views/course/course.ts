import { nothing } from 'lit/html.js';
import { daysAfter, daysAgo, type Diary } from '../../session/diary/index.js';
import { levels, scale, type Answers, type Level } from '../../triage/internal.js';
import { heading } from '../ui/heading.js';
import { html, svg, type Template } from '../ui/html.js';
import { icon, levelIcons } from '../ui/icon.js';
import { range } from '../ui/range.js';
import type { View } from '../view.js';

/** Where the result stands among the five levels. */
export function levelScale(view: View, level: Level): Template {
  const { words } = view;
  const short = (one: Level) => words.levels[one].short;
  return html`
    ${heading(view, words.scale.title)}
    <div class="ladder" aria-hidden="true">
      ${levels.map(
        (one) =>
          html`<span class="fill ${one} ${one === level ? 'at' : ''}">
            ${icon(levelIcons[one])}
          </span>`,
      )}
    </div>
    <p>${words.scale.here(short(level), levels.indexOf(level) + 1, levels.length)}</p>
  `;
}

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

/** In which part of the picture the chart is drawn, in its own units. */
const box = { left: 34, right: 300, top: 26, bottom: 138 };

const y = (pain: number) => box.bottom - (pain / scale.max) * (box.bottom - box.top);

/**
 * How ordinary soreness goes (evidence file, 1: it mostly starts within 12 hours, is worst on the
 * first or second day, mostly gone after 3 days, and up to 7 are normal when it gets better), and the
 * checks in it. The height of the hills is drawn, not measured: no study has scores day by day.
 */
export function course(view: View, answers: Answers, diary: Diary | undefined): Template {
  const { words } = view;
  const { title, text, here, after, pain, axis, most, usual, slow } = words.course;
  const checks = points(answers, diary);
  const last = checks.at(-1);
  const days = Math.max(8, last?.to ?? 0);
  const x = (day: number) => box.left + (day / days) * (box.right - box.left);
  const at = ({ from, to }: Point) => x((from + to) / 2);
  // Flat where it begins, at its top, and where it ends.
  const hill = (top: number, peak: number, end: number) =>
    `M${x(0)} ${y(0)}C${x(0.4)} ${y(0)} ${x(peak - 0.9)} ${y(top)} ${x(peak)} ${y(top)}S${x(end - 1.2)} ${y(0)} ${x(end)} ${y(0)}Z`;
  const scored = checks.filter((check) => check.pain !== undefined);
  const mark = last && at(last);
  /** Beside the name of the axis, not over it. */
  const label = Math.max(mark ?? 0, box.left + 46);
  return html`
    ${heading(view, title)}
    <figure>
      <svg class="course" viewBox="0 0 310 182" aria-hidden="true">
        <path class="slow" d=${hill(5.4, 2.4, 7.6)} />
        <path class="usual" d=${hill(5, 1.6, 4)} />
        <path d="M${box.left} ${box.top}V${box.bottom}H${box.right}" />
        <text x=${box.left} y="14">${most}</text>
        ${[0, 5, 10].map(
          (score) => svg`<text class="end" x=${box.left - 6} y=${y(score) + 5}>${score}</text>`,
        )}
        ${range(0, 8)
          .map((step) => Math.round((step * days) / 8))
          .map((day) => svg`<text class="middle" x=${x(day)} y=${box.bottom + 17}>${day}</text>`)}
        <text class="end" x=${box.right} y=${box.bottom + 38}>${axis}</text>
        ${
          mark
            ? svg`<path class="here" d="M${mark} ${box.top - 4}V${box.bottom}" />
                <text class="here ${mark < 130 ? '' : mark > 220 ? 'end' : 'middle'}"
                  x=${label} y=${box.top - 10}>${here}</text>`
            : nothing
        }
        <polyline points=${scored.map((check) => `${at(check)},${y(check.pain ?? 0)}`).join(' ')} />
        ${scored.map(
          (
            check,
          ) => svg`<path class="span" d="M${x(check.from)} ${y(check.pain ?? 0)}H${x(check.to)}" />
            <circle cx=${at(check)} cy=${y(check.pain ?? 0)} r="5.5" />`,
        )}
      </svg>
      <figcaption>
        ${
          last
            ? html`<p>
                <strong>${here}:</strong>
                ${[after(last.from, last.to), ...(last.pain === undefined ? [] : [pain(last.pain)])].join(', ')}.
              </p>`
            : nothing
        }
        <ul class="plain key">
          <li class="usual">${usual}</li>
          <li class="slow">${slow}</li>
        </ul>
        <p>${text} ${words.course.sketch}</p>
      </figcaption>
    </figure>
  `;
}
