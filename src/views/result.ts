import { html, nothing } from 'lit/html.js';
import {
  assessValid,
  isAbove,
  isAnswered,
  matches,
  path,
  signIds,
  type Assessment,
  type Condition,
  type Level,
  type Match,
  type SignState,
} from '../triage/index.js';
import { optionWords } from './question-page.js';
import { action, button, heading, icon, type Scene, type Template } from './view.js';

const levelIcons: Readonly<Record<Level, string>> = {
  'self-care': 'M4 12l5 6L20 6',
  therapist: 'M4 5h16v11h-9l-5 4v-4H4z',
  doctor: 'M4 7h16v13H4zM8 3v6M16 3v6M9 14h6M12 11v6',
  urgent: 'M12 3a9 9 0 1 0 .1 0M12 7v6l4 2',
  emergency: 'M12 3L2 21h20zM12 9v6M12 18v.1',
};

const signIcons: Readonly<Record<SignState, string>> = {
  met: 'M4 12l5 6L20 6',
  'not-met': 'M5 5l14 14M19 5L5 19',
  unknown: 'M8 9a4 4 0 1 1 5 4c-1 .5-1 1-1 2M12 19v.1',
};

/** What the answers amount to, why, and what to do. The emergency result stands alone. */
export function result(scene: Scene): Template {
  const { words, checkup, on } = scene;
  const assessment = assessValid(checkup.answers);
  const { level } = assessment;
  const { title, lead } = words.levels[level];
  return html`
    <div class="band fill ${level}" part="level">
      ${icon(levelIcons[level])} ${heading(scene, title, 0)}
      <p>${lead}</p>
    </div>
    ${contacts(scene, level)} ${stillOpen(scene, assessment)} ${heading(scene, words.result.todo)}
    <ul>
      ${assessment.actions.map((id) => html`<li>${words.actions[id]}</li>`)}
    </ul>
    ${stillOpen(scene, assessment)} ${why(scene, assessment)}
    ${level === 'emergency' ? nothing : more(scene, assessment)}
    <slot name="after-result"></slot>
    ${allAnswers(scene)}
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
function why(scene: Scene, { rules, level, unanswered }: Assessment): Template {
  const { words, checkup } = scene;
  const byReason = new Map<string, Condition[]>();
  for (const rule of rules) {
    if (level === 'emergency' && rule.level !== level) continue;
    const reason = words.reasons[rule.reason];
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule.when]);
  }
  if (unanswered.length > 0 && rules.length === 0) return nothing;
  return html`
    ${heading(scene, words.result.why)}
    ${
      rules.length === 0
        ? html`<p>${words.result.nothing}</p>`
        : html`<ul>
            ${[...byReason].map(
              ([reason, of]) =>
                html`<li>
                  ${reason} ${answerList(scene, matches({ op: 'any', of }, checkup.answers))}
                </li>`,
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
          ${values.map((value) => optionWords(words, question, value)).join('; ')}
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
function more(scene: Scene, { level, signs, watches, checkAgainHours }: Assessment): Template {
  const { words, lang, now } = scene;
  const at = now.getTime() + (checkAgainHours ?? 0) * 3_600_000;
  const told = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, style).format(at);
  // In one format, English would say "24 November at in the morning".
  const day = told({ weekday: 'long', day: 'numeric', month: 'long' });
  const again = checkAgainHours && `${day} ${told({ dayPeriod: 'long' })}`;
  return html`
    ${heading(scene, words.result.watch)}
    <ul>
      ${watches.map((id) => {
        const [act, sign] = words.watches[id];
        return html`<li><strong>${act}</strong> ${sign}</li>`;
      })}
    </ul>
    ${again ? html`<p class="notice">${words.result.checkAgain(again)}</p>` : nothing}
    ${level === 'urgent' ? nothing : ordinary(scene, signs)}
  `;
}

/** How ordinary soreness shows and goes; beside help today it would be false comfort. */
const ordinary = (scene: Scene, signs: Assessment['signs']): Template => {
  const { words } = scene;
  return html`
    ${heading(scene, words.result.signs)}
    <p class="muted">${words.result.signsLead}</p>
    <ul class="plain">
      ${signIds.map(
        (id) =>
          html`<li class="sign">
            ${icon(signIcons[signs[id]])}
            <span>${words.signs[id]}: <strong>${words.signStates[signs[id]]}</strong></span>
          </li>`,
      )}
    </ul>
    ${heading(scene, words.result.course)}
    <p>${words.result.courseText}</p>
  `;
};

function allAnswers(scene: Scene): Template {
  const { words, checkup } = scene;
  const given = path(checkup.answers)
    .flatMap(({ questions }) => questions)
    .filter((question) => isAnswered(question, checkup.answers))
    .map((question) => ({ question, values: [checkup.answers[question]].flat().map(String) }));
  return html`<details>
    <summary>${words.result.answers}</summary>
    ${answerList(scene, given)}
  </details>`;
}
