import { nothing } from 'lit/html.js';
import {
  isAbove,
  path,
  signIds,
  type Assessment,
  type Level,
  type Match,
  type SignState,
} from '../../triage/index.js';
import { course, levelScale } from '../course/course.js';
import { diary, finding, nextCheck } from '../diary/diary.js';
import { html } from '../ui/html.js';
import { given, reasons, summary, told } from '../summary/summary.js';
import {
  action,
  button,
  dayPart,
  diaryOf,
  heading,
  icon,
  levelIcons,
  type Scene,
  type Template,
} from '../view.js';

const signIcons: Readonly<Record<SignState, string>> = {
  met: 'M4 12l5 6L20 6',
  'not-met': 'M5 5l14 14M19 5L5 19',
  unknown: 'M8 9a4 4 0 1 1 5 4c-1 .5-1 1-1 2M12 19v.1',
};

/** What the answers amount to, why, and what to do. The emergency result stands alone. */
export function result(scene: Scene, assessment: Assessment): Template {
  const { words, on } = scene;
  const { level } = assessment;
  const { title, lead } = words.levels[level];
  return html`
    <div class="band fill ${level}" part="level">
      ${icon(levelIcons[level])} ${heading(scene, title, 0)}
      <p>${lead}</p>
    </div>
    ${finding(scene, level)} ${contacts(scene, level)} ${stillOpen(scene, assessment)}
    ${heading(scene, words.result.todo)}
    <ul>
      ${assessment.actions.map((id) => html`<li>${words.actions[id]}</li>`)}
    </ul>
    ${stillOpen(scene, assessment)} ${why(scene, assessment)}
    ${level === 'emergency' ? nothing : more(scene, assessment)}
    <slot name="after-result"></slot>
    ${allAnswers(scene)} ${level === 'emergency' ? nothing : summary(scene, assessment)}
    <p class="muted">${words.result.notDiagnosis}</p>
    <div class="buttons">
      ${button(words.result.back, on.back)} ${button(words.result.restart, on.restart)}
    </div>
  `;
}

/** The next step as a button: the number to call, or the site's own booking page. */
function contacts(scene: Scene, level: Level): Template {
  const { words, settings, emergency, country } = scene;
  const { result } = words;
  const advice = settings['advice-number'];
  const therapist = settings['therapist-phone'];
  const book = settings['book-url'];
  const links: Template[] = [];
  if (level === 'emergency' && emergency) {
    const label = result.callEmergency(emergency.text);
    links.push(action(scene, 'call-emergency', emergency.href, label, 'fill'));
  }
  if ((level === 'urgent' || level === 'doctor') && advice) {
    links.push(action(scene, 'call-advice', advice.href, result.callAdvice(advice.text), 'fill'));
  }
  if (level === 'therapist' && therapist) {
    const label = result.callTherapist(therapist.text);
    links.push(action(scene, 'call-therapist', therapist.href, label, 'fill'));
  }
  // At `doctor` the site's own booking page would stand in for the doctor.
  if (!isAbove(level, 'therapist') && book) {
    links.push(action(scene, 'book', book, settings['book-label'] ?? result.book));
  }
  return html`
    ${links.length > 0 ? html`<div class="buttons ${level}">${links}</div>` : nothing}
    ${
      level === 'emergency'
        ? html`<p>${emergency ? result.elsewhere(country) : result.callLocal}</p>`
        : nothing
    }
  `;
}

function stillOpen({ words, on }: Scene, { unanswered, level }: Assessment): Template {
  const [first] = unanswered;
  if (!first || level === 'emergency') return nothing;
  return html`<div class="notice doctor">
    <p>${words.result.unanswered}</p>
    ${button(words.intro.resume, () => on.edit(first))}
  </div>`;
}

/** Why this level: each reason, with the visitor's own answers that led to it. */
function why(scene: Scene, assessment: Assessment): Template {
  const { words, checkup } = scene;
  const found = reasons(words, checkup.answers, assessment);
  if (assessment.unanswered.length > 0 && found.length === 0) return nothing;
  return html`
    ${heading(scene, words.result.why)}
    ${
      found.length === 0
        ? html`<p>${words.result.nothing}</p>`
        : html`<ul>
            ${found.map(
              ([reason, answers]) => html`<li>${reason} ${answerList(scene, answers)}</li>`,
            )}
          </ul>`
    }
  `;
}

/** Questions, what was chosen there, and a button to change each. */
const answerList = ({ words, checkup, on }: Scene, found: readonly Match[]): Template => {
  const asked = path(checkup.answers).flatMap(({ questions }) => questions);
  return html`<ul class="plain">
    ${found.map(({ question, values }) => {
      const { ask } = words.questions[question];
      return html`<li class="answer">
        <span>
          <span class="hint">${ask}</span>
          ${told(words, values, question)}
        </span>
        ${
          asked.includes(question)
            ? button(
                words.result.changeShort,
                () => on.edit(question),
                'link',
                words.result.change(ask),
              )
            : nothing
        }
      </li>`;
    })}
  </ul>`;
};

/** What every result but the emergency goes on to say. */
function more(scene: Scene, assessment: Assessment): Template {
  const { words } = scene;
  const { level, signs, watches } = assessment;
  const again = nextCheck(scene, assessment);
  return html`
    ${heading(scene, words.result.watch)}
    <ul>
      ${watches.map((id) => {
        const [act, sign] = words.watches[id];
        return html`<li><strong>${act}</strong> ${sign}</li>`;
      })}
    </ul>
    ${again ? html`<p class="notice">${words.result.checkAgain(dayPart(scene, again))}</p>` : nothing}
    ${levelScale(scene, level)}
    ${
      level === 'urgent'
        ? nothing
        : [
            course(scene, scene.checkup.answers, diaryOf(scene)),
            diary(scene, again),
            ordinarySigns(scene, signs),
          ]
    }
  `;
}

/** How ordinary soreness shows; like its course, beside help today it would be false comfort. */
const ordinarySigns = (scene: Scene, states: Assessment['signs']): Template => html`
  ${heading(scene, scene.words.result.signs)}
  <p class="muted">${scene.words.result.signsLead}</p>
  <ul class="plain">
    ${signIds.map(
      (id) =>
        html`<li class="sign">
          ${icon(signIcons[states[id]])}
          <span>
            ${scene.words.signs[id]}: <strong>${scene.words.signStates[states[id]]}</strong>
          </span>
        </li>`,
    )}
  </ul>
`;

const allAnswers = (scene: Scene): Template =>
  html`<details>
    <summary>${scene.words.result.answers}</summary>
    ${answerList(scene, given(scene.checkup.answers))}
  </details>`;
