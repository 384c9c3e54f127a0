import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
import { course, levelScale } from '../course/course.js';
import { diary, finding } from '../diary/diary.js';
import { summary } from '../summary/summary.js';
import { watchList } from '../cards/watch-list.js';
import { button } from '../ui/button.js';
import { dayPart } from '../ui/date.js';
import { heading, title } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import { icon, levelIcons } from '../ui/icon.js';
import type { View } from '../view.js';
import { allAnswers, why } from './answers.js';
import { booking, contacts } from './contacts.js';
import { ordinarySigns } from './signs.js';

/** What the answers amount to, why, and what to do. The emergency result stands alone. */
export function result(view: View, found: Result): Template {
  const { words } = view;
  const { level } = found;
  const isEmergency = level === 'emergency';
  return html`
    <div class="band fill ${level}" part="level">
      ${icon(levelIcons[level])} ${title(view, words.levels[level].title)}
      <p>${words.levels[level].lead}</p>
    </div>
    ${finding(view, found)} ${contacts(view, found)} ${unansweredNotice(view, found)}
    ${heading(view, words.result.todo)}
    <ul>
      ${found.actions.map((id) => html`<li>${words.actions[id]}</li>`)}
    </ul>
    ${why(view, found)} ${isEmergency ? nothing : more(view, found)}
    <slot name="after-result"></slot>
    ${allAnswers(view, found)} ${isEmergency ? nothing : summary(view, found)}
    ${isEmergency ? nothing : against(view)}
    <p class="muted">${words.result.notDiagnosis} ${words.result.notReviewed}</p>
    <div class="buttons">
      ${button(view, words.result.back, { type: 'back' })}
      ${button(view, words.result.restart, { type: 'restart' })}
    </div>
  `;
}

function unansweredNotice(view: View, { unanswered, level }: Result): Template {
  const [first] = unanswered;
  if (!first || level === 'emergency') return nothing;
  return html`<div class="notice doctor">
    <p>${view.words.result.unanswered}</p>
    ${button(view, view.words.intro.resume, { type: 'edit', question: first })}
  </div>`;
}

/** What every result but the emergency goes on to say. */
function more(view: View, found: Result): Template {
  const { words } = view;
  const { level, nextCheckAt } = found;
  return html`
    ${heading(view, words.result.watch)} ${watchList(view, found.watches)} ${booking(view, found)}
    ${
      nextCheckAt
        ? html`<p class="notice">${words.result.checkAgain(dayPart(view, nextCheckAt))}</p>`
        : nothing
    }
    ${levelScale(view, level)}
    ${
      level === 'urgent'
        ? nothing
        : [
            course(view, view.checkup.answers, found.diary),
            diary(view, found),
            level === 'doctor' ? nothing : ordinarySigns(view, found),
          ]
    }
  `;
}

/** To anyone whom somebody hurt: a kind word, whatever the soreness is. */
const against = ({ words }: View): Template =>
  html`<div class="notice">
    <p><strong>${words.result.against.title}</strong></p>
    <p>${words.result.against.text}</p>
  </div>`;
