import { nothing } from 'lit/html.js';
import { daysAgo, findingOf, lastEntry, risenFrom } from '../../session/diary/index.js';
import type { Result } from '../../session/model.js';
import type { Answers } from '../../triage/internal.js';
import { course } from '../course/course.js';
import { button } from '../ui/button.js';
import { date } from '../ui/date.js';
import { heading } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import { outcomeLine } from '../ui/outcome-line.js';
import { range } from '../ui/range.js';
import type { View } from '../view.js';
import { checkTiles } from './check-tiles.js';

/** Whether the soreness has gone, and nothing else is wrong: then the diary has done its work. */
export const hasEnded = ({ diary, level }: Result): boolean =>
  diary !== undefined && level === 'self-care' && findingOf(diary) === 'gone';

/** What the course of the days says, plainly and first. */
export function finding({ words }: View, { diary, level }: Result): Template {
  if (!diary || diary.entries.length < 2) return nothing;
  const found = findingOf(diary);
  const isCalm = found === 'better' || found === 'gone';
  // Beside any warning, "it is getting better" would be false comfort.
  if (!found || (isCalm && level !== 'self-care')) return nothing;
  const before = risenFrom(diary);
  const { pain } = lastEntry(diary).answers;
  return html`<div class="notice ${level}" part="alert">
    <p>
      <strong>${words.diary.findings[found]}</strong>
      ${before !== undefined && pain !== undefined ? words.diary.scores(before, pain) : nothing}
    </p>
  </div>`;
}

/**
 * The heading of the diary, and what went wrong with it: it takes the focus, and so is read, when the
 * diary begins, ends or comes back.
 */
const diaryHeading = (view: View, text: string): Template =>
  html`<div
    class="diary"
    tabindex="-1"
    role="group"
    aria-label=${text}
    aria-describedby=${view.kept?.deleted || view.kept?.problem ? 'diary-note' : nothing}
  >
    ${heading(view, text)} ${problem(view)}
  </div>`;

/** Below a result: the diary. */
export function diary(view: View, found: Result): Template {
  const { words } = view;
  const { diary: own, nextCheckAt } = found;
  if (!own) return nothing;
  return html`
    ${diaryHeading(view, words.diary.yours)}
    ${own.entries.length === 1 ? html`<p>${words.diary.on}</p>` : nothing} ${checkTiles(view, own)}
    ${
      hasEnded(found)
        ? html`<p>${words.diary.ending}</p>
            <div class="buttons">
              ${button(view, words.diary.delete, { type: 'delete-diary' })}
              ${button(view, words.diary.save, { type: 'save-diary' })}
            </div>
            ${outcomeLine(view, 'diary')}`
        : html`<div class="buttons">
              ${button(view, words.diary.now, { type: 'check-today' }, 'primary')}
              ${nextCheckAt ? button(view, words.diary.remind, { type: 'remind', at: nextCheckAt }) : nothing}
            </div>
            ${controls(view)}`
    }
  `;
}

/**
 * Where there is no diary: the offer to start one, folded up, since it is no part of what to do. It is
 * open where something is to be told of it.
 */
export function diaryOffer(view: View, { diary: own }: Result): Template {
  const { words, kept, checkup } = view;
  const { massage, trend } = checkup.answers;
  const offered = massage && trend !== 'gone' ? offer(view, massage) : nothing;
  const { title } = words.diary;
  const isOpen = kept?.deleted ?? kept?.problem;
  return !kept || own || (offered === nothing && !kept.deleted)
    ? nothing
    : html`<details
        class="diary"
        tabindex="-1"
        aria-label=${title}
        aria-describedby=${isOpen ? 'diary-note' : nothing}
        open=${isOpen ? '' : nothing}
      >
        <summary part="summary">${title}</summary>
        ${problem(view)} ${offered}
      </details>`;
}

function offer(view: View, massage: NonNullable<Answers['massage']>): Template {
  const { words, kept, shownAt } = view;
  const { lead, private: who, instead, start, whichDay, daysAgo: ago } = words.diary;
  const [from, to] = daysAgo[massage];
  const day = (days: number) => {
    // By the calendar: not every day has 24 hours.
    const then = new Date(shownAt);
    then.setDate(then.getDate() - days);
    return ago(days, date(view, then, { weekday: 'long' }));
  };
  return html`
    <p>${lead}</p>
    <p class="muted">${who}</p>
    ${kept?.diary ? html`<p>${instead}</p>` : nothing}
    ${from === to ? nothing : html`<p>${whichDay} ${words.label(start)}</p>`}
    <div class="buttons">
      ${range(from, to).map((days) =>
        button(view, from === to ? start : day(days), { type: 'start-diary', daysAgo: days }),
      )}
    </div>
    ${kept?.diary || kept?.problem === 'unreadable' ? controls(view) : nothing}
  `;
}

/** What went wrong with keeping the diary, or that it was deleted. */
function problem(view: View): Template {
  const { words, kept } = view;
  if (kept?.deleted) {
    return html`<div class="notice" part="alert">
      <p id="diary-note">${words.diary.deleted}</p>
      ${button(view, words.diary.undo, { type: 'undo-delete' })}
    </div>`;
  }
  return kept?.problem
    ? html`<p class="notice doctor" part="alert" id="diary-note" role="status">
        ${words.diary.problems[kept.problem]}
      </p>`
    : nothing;
}

const controls = (view: View): Template => html`
  <div class="buttons">
    ${button(view, view.words.diary.save, { type: 'save-diary' }, 'link')}
    ${button(view, view.words.diary.delete, { type: 'delete-diary' }, 'link')}
  </div>
  ${outcomeLine(view, 'diary')}
`;

/** On the first screen: the way to today's check, and what is kept. */
export function diaryOverview(view: View): Template {
  const { words, kept } = view;
  // That a page cannot store matters only to who wants it to.
  const isQuiet = !kept?.problem || kept.problem === 'blocked';
  if (!kept || (!kept.diary && !kept.deleted && isQuiet)) return nothing;
  return html`
    ${diaryHeading(view, words.diary.yours)}
    ${
      kept.diary
        ? [
            html`<p class="muted">${words.diary.private}</p>`,
            course(view, {}, kept.diary),
            checkTiles(view, kept.diary),
          ]
        : nothing
    }
    ${kept.deleted ? nothing : controls(view)}
  `;
}
