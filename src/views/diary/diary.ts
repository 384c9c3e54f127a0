import { nothing } from 'lit/html.js';
import {
  daysAgo,
  findingOf,
  lastEntry,
  nextCheckAt,
  risenFrom,
  type Diary,
} from '../../session/diary/index.js';
import type { Assessment, Level } from '../../triage/index.js';
import { course } from '../course/course.js';
import { html } from '../ui/html.js';
import { checks } from '../summary/summary.js';
import {
  button,
  date,
  diaryOf,
  heading,
  outcomeLine,
  range,
  type Scene,
  type Template,
} from '../view.js';

/** When to check again (ms). */
export const nextCheck = ({ now }: Scene, { checkAgainHours }: Assessment): number | undefined =>
  checkAgainHours && nextCheckAt(now.getTime(), checkAgainHours);

/** What the course of the days says, plainly and first. */
export function finding(scene: Scene, level: Level): Template {
  const { words } = scene;
  const diary = diaryOf(scene);
  if (!diary || diary.entries.length < 2) return nothing;
  const found = findingOf(diary);
  const isCalm = found === 'better' || found === 'gone';
  // Beside any warning, "it is getting better" would be false comfort.
  if (!found || (isCalm && level !== 'self-care')) return nothing;
  const before = risenFrom(diary);
  const { pain } = lastEntry(diary).answers;
  return html`<div class="notice ${level}">
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
const title = (scene: Scene, text: string): Template =>
  html`<div class="diary" tabindex="-1">${heading(scene, text)} ${problem(scene)}</div>`;

/** Below a result: the diary, or the offer to start one. */
export function diary(scene: Scene, again: number | undefined): Template {
  const { words, keeper, checkup, on } = scene;
  const own = diaryOf(scene);
  const { massage, trend } = checkup.answers;
  if (!keeper || (!own && (!massage || trend === 'gone'))) return nothing;
  if (!own) return html`${title(scene, words.diary.title)} ${offer(scene)}`;
  return html`
    ${title(scene, words.diary.yours)}
    ${own.entries.length === 1 ? html`<p>${words.diary.on}</p>` : nothing} ${checkList(scene, own)}
    <div class="buttons">
      ${again ? button(words.diary.remind, () => on.remind(again)) : nothing}
      ${button(words.diary.now, on.checkToday)}
    </div>
    ${controls(scene)}
  `;
}

const checkList = (scene: Scene, of: Diary): Template => html`
  <p>${scene.words.diary.checks}:</p>
  <ol>
    ${checks(scene, of).map((check) => html`<li>${check}</li>`)}
  </ol>
`;

function offer(scene: Scene): Template {
  const { words, keeper, checkup, now, on } = scene;
  const { lead, private: who, instead, start, whichDay, daysAgo: ago } = words.diary;
  const [from, to] = daysAgo[checkup.answers.massage ?? 'today'];
  const day = (days: number) => {
    // By the calendar: not every day has 24 hours.
    const then = new Date(now);
    then.setDate(then.getDate() - days);
    return ago(days, date(scene, then, { weekday: 'long' }));
  };
  return html`
    <p>${lead}</p>
    <p class="muted">${who}</p>
    ${keeper?.diary ? html`<p>${instead}</p>` : nothing}
    ${from === to ? nothing : html`<p>${whichDay} ${start}:</p>`}
    <div class="buttons">
      ${range(from, to).map((days) => button(from === to ? start : day(days), () => on.keep(days)))}
    </div>
    ${keeper?.diary || keeper?.problem === 'unreadable' ? controls(scene) : nothing}
  `;
}

/** What went wrong with keeping the diary, or that it was deleted. */
function problem({ words, keeper, on }: Scene): Template {
  if (keeper?.canUndo) {
    return html`<div class="notice" role="status">
      <p>${words.diary.deleted}</p>
      ${button(words.diary.undo, on.undoDelete)}
    </div>`;
  }
  return keeper?.problem
    ? html`<p class="notice doctor" role="status">${words.diary.problems[keeper.problem]}</p>`
    : nothing;
}

const controls = (scene: Scene): Template => html`
  <div class="buttons">
    ${button(scene.words.diary.save, scene.on.saveDiary, 'link')}
    ${button(scene.words.diary.delete, scene.on.deleteDiary, 'link')}
  </div>
  ${outcomeLine(scene, 'diary')}
`;

/** On the first screen: the way to today's check, and what is kept. */
export function kept(scene: Scene): Template {
  const { words, keeper } = scene;
  // That a page cannot store matters only to who wants it to.
  const isQuiet = !keeper?.problem || keeper.problem === 'blocked';
  if (!keeper || (!keeper.diary && !keeper.canUndo && isQuiet)) return nothing;
  return html`
    ${title(scene, words.diary.yours)}
    ${
      keeper.diary
        ? [
            html`<p class="muted">${words.diary.private}</p>`,
            course(scene, {}, keeper.diary),
            checkList(scene, keeper.diary),
          ]
        : nothing
    }
    ${keeper.canUndo ? nothing : controls(scene)}
  `;
}
