import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
import { watchList } from '../cards/watch-list.js';
import { course } from '../course/course.js';
import { diary, diaryOffer, finding, hasEnded } from '../diary/diary.js';
import { summary } from '../summary/summary.js';
import { button } from '../ui/button.js';
import { heading } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { actionList } from './actions.js';
import { allAnswers, why } from './answers.js';
import { checkAgain } from './check-again.js';
import { booking, contacts } from './contacts.js';
import { ordinarySigns } from './signs.js';
import { verdict } from './verdict.js';

/** What the answers amount to, what to do, and why. */
export function result(view: View, found: Result): Template {
  const { words } = view;
  const isEmergency = found.level === 'emergency';
  return html`
    ${verdict(view, found)} ${finding(view, found)} ${isEmergency ? nothing : contacts(view, found)}
    ${unansweredNotice(view, found)} ${heading(view, words.result.todo)}
    ${actionList(view, found.actions)}
    ${found.nextCheckAt && !isEmergency ? checkAgain(view, found.nextCheckAt) : nothing}
    ${isEmergency ? poster(view, found) : whole(view, found)}
    <p class="muted">${words.result.notDiagnosis} ${words.result.notReviewed}</p>
    <div class="ends">
      ${button(view, words.result.back, { type: 'back' }, 'link')}
      ${button(view, words.result.restart, { type: 'restart' }, 'link')}
    </div>
  `;
}

/** Beside an emergency nothing competes with the call: why, and what was answered, is folded away. */
const poster = (view: View, found: Result): Template => html`
  <slot name="after-result"></slot>
  <div class="folds">
    <details>
      <summary part="summary">${view.words.result.why}</summary>
      ${why(view, found)}
    </details>
    ${allAnswers(view, found)}
  </div>
`;

/** What every other result goes on to say. */
function whole(view: View, found: Result): Template {
  const { words } = view;
  const { level } = found;
  // Who is well again needs no course and no signs.
  const isCalm = level !== 'urgent' && !hasEnded(found);
  return html`
    ${isCalm ? course(view, view.checkup.answers, found.diary) : nothing}
    ${heading(view, words.result.watch)} ${watchList(view, found.watches)}
    ${found.reasons.length > 0 ? [heading(view, words.result.why), why(view, found)] : nothing}
    ${level === 'urgent' ? nothing : diary(view, found)} ${booking(view, found)}
    <slot name="after-result"></slot>
    <div class="folds">
      ${level === 'urgent' ? nothing : diaryOffer(view, found)} ${allAnswers(view, found)}
      ${isCalm && level !== 'doctor' ? ordinarySigns(view, found) : nothing} ${summary(view, found)}
    </div>
    ${against(view)}
  `;
}

function unansweredNotice(view: View, { unanswered, level }: Result): Template {
  const [first] = unanswered;
  if (!first || level === 'emergency') return nothing;
  return html`<div class="notice doctor" part="alert">
    <p>${view.words.result.unanswered}</p>
    ${button(view, view.words.intro.resume, { type: 'edit', question: first })}
  </div>`;
}

/** To anyone whom somebody hurt: a kind word, whatever the soreness is. */
const against = ({ words }: View): Template =>
  html`<p class="against" part="alert">
    <strong>${words.result.against.title}</strong> ${words.result.against.text}
  </p>`;
