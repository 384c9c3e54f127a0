import { nothing } from 'lit/html.js';
import { levelsOf, shownTrend, type Diary } from '../../session/diary/index.js';
import { checkLines } from '../summary/summary-text.js';
import { date } from '../ui/date.js';
import { html, type Template } from '../ui/html.js';
import { icon, levelIcons } from '../ui/icon.js';
import type { View } from '../view.js';

/** The checks as tiles: day, pain, where it is going and the level. A screen reader hears a sentence. */
export function checkTiles(view: View, diary: Diary): Template {
  const lines = checkLines(view, diary);
  const levels = levelsOf(diary);
  return html`<ol class="plain checks" part="diary">
    ${diary.entries.map(({ at, answers: { pain, trend } }, index) => {
      const level = levels[index];
      // What the scores show, where that is worse than what was said: as in the level.
      const way = shownTrend({ ...diary, entries: diary.entries.slice(0, index + 1) }) ?? trend;
      const isKnown = way && way !== 'too-soon';
      return html`<li>
        <span class="hidden">${lines[index]}</span>
        <span class="check-tile ${way}" aria-hidden="true">
          <small>${date(view, at, { weekday: 'short', day: 'numeric', month: 'short' })}</small>
          <strong>${pain ?? '–'}</strong>
          ${isKnown ? icon(way === 'gone' ? 'check' : 'arrow') : nothing}
          ${level ? icon(levelIcons[level]) : nothing}
        </span>
      </li>`;
    })}
  </ol>`;
}
