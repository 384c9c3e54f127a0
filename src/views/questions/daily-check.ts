import { dailyQuestions, newSign } from '../../session/index.js';
import { daysAfter, type Diary } from '../../session/diary/index.js';
import { html } from '../ui/html.js';
import { field, goOn } from './question-page.js';
import { button, heading, type Scene, type Template } from '../view.js';

/** The short check of a day: a warning sign first, then how bad it is and where it is going. */
export function dailyCheck(scene: Scene, diary: Diary): Template {
  const { words, checkup, now, on } = scene;
  const { title, signs } = words.daily;
  return html`
    <div class="progress">
      ${button(words.steps.back, on.back, 'link')}
      <small id="step">${words.course.after(daysAfter(diary, now.getTime()))}</small>
    </div>
    ${heading(scene, title, 0, 'step')}
    ${field(
      scene,
      newSign,
      html`<ul class="signs">
        ${Object.entries(signs).map(([, sign]) => html`<li>${sign}</li>`)}
      </ul>`,
    )}
    ${dailyQuestions(checkup).map((question) => field(scene, question))} ${goOn(scene)}
  `;
}
