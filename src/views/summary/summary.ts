import { nothing } from 'lit/html.js';
import { levelsOf, type Diary } from '../../session/diary/index.js';
import {
  isAnswered,
  matches,
  path,
  questions,
  type Answers,
  type Assessment,
  type Condition,
  type Match,
  type QuestionId,
} from '../../triage/index.js';
import type { Words } from '../../locales/index.js';
import { html } from '../ui/html.js';
import { optionWords } from '../questions/question-page.js';
import { button, date, diaryOf, outcomeLine, type Scene, type Template } from '../view.js';

/** The options of an answer, in words. */
export const told = (words: Words, values: readonly string[], question: QuestionId): string =>
  values.map((value) => optionWords(words, question, value)).join('; ');

/** Every answer that was given, in the order in which it was asked. */
export const given = (answers: Answers): readonly Match[] =>
  path(answers)
    .flatMap((page) => page.questions)
    .filter((question) => isAnswered(question, answers))
    .map((question) => ({ question, values: [answers[question]].flat().map(String) }));

/** Each reason for the level once, with the answers that led to it. */
export function reasons(
  words: Words,
  answers: Answers,
  { rules, level }: Assessment,
): readonly (readonly [string, readonly Match[]])[] {
  const byReason = new Map<string, Condition[]>();
  for (const rule of rules) {
    if (level === 'emergency' && rule.level !== level) continue;
    const reason = words.reasons[rule.reason];
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule.when]);
  }
  return [...byReason].map(([reason, of]) => [reason, matches({ op: 'any', of }, answers)]);
}

/** Each check of the diary in a line: when, how bad, where it is going, and the level then. */
export function checks(scene: Scene, diary: Diary): readonly string[] {
  const { words } = scene;
  const levels = levelsOf(diary);
  return diary.entries.map(({ at, answers: { pain, trend } }, index) => {
    const level = levels[index];
    const parts = [
      pain === undefined ? [] : words.course.pain(pain),
      trend ? words.options.trend[trend] : [],
      level ? words.levels[level].short : [],
    ];
    return `${date(scene, at, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: 'numeric' })}: ${parts.flat().join(', ')}`;
  });
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a therapist or doctor wants to know: the result, why, all answers, and the course. */
function sections(scene: Scene, assessment: Assessment): readonly Section[] {
  const { words, checkup } = scene;
  const { answers } = checkup;
  const ask = ({ question }: Match) => words.questions[question].ask;
  const line = (match: Match) => `${ask(match)} – ${told(words, match.values, match.question)}`;
  const all = given(answers);
  // Who reads it looks for what is there: the many warning signs that are not come last.
  const isNo = ({ question, values }: Match) =>
    questions[question] === 'row' && values.includes('no');
  const diary = diaryOf(scene);
  return [
    { title: words.summary.result, lines: [words.levels[assessment.level].title] },
    {
      title: words.result.why,
      lines: reasons(words, answers, assessment).map(
        ([reason, found]) => `${reason} (${found.map(line).join('; ')})`,
      ),
    },
    { title: words.diary.checks, lines: diary ? checks(scene, diary) : [] },
    { title: words.result.answers, lines: all.filter((each) => !isNo(each)).map(line) },
    { title: words.summary.no, lines: all.filter(isNo).map(ask) },
  ].filter(({ lines }) => lines.length > 0);
}

const made = (scene: Scene) =>
  scene.words.summary.made(date(scene, scene.now, { dateStyle: 'full', timeStyle: 'short' }));

/** The summary as plain text. */
export const summaryText = (scene: Scene, assessment: Assessment): string =>
  [
    `${scene.words.summary.title}\n${made(scene)}`,
    ...sections(scene, assessment).map(
      ({ title, lines }) => `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`,
    ),
    scene.words.result.notDiagnosis,
  ].join('\n\n');

/** The summary as a page of its own, to print. */
export const summaryPage = (scene: Scene, assessment: Assessment): Template => html`
  <h1>${scene.words.summary.title}</h1>
  <p>${made(scene)}</p>
  ${sections(scene, assessment).map(
    ({ title, lines }) =>
      html`<h2>${title}</h2>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`,
  )}
  <p>${scene.words.result.notDiagnosis}</p>
`;

/** The summary, to read and to hand on. */
export function summary(scene: Scene, assessment: Assessment): Template {
  const { words, on, canShare } = scene;
  const { open, lead, copy, share, save, print } = words.summary;
  return html`<details>
    <summary>${open}</summary>
    <p>${lead}</p>
    <pre tabindex="0">${summaryText(scene, assessment)}</pre>
    <div class="buttons">
      ${button(copy, on.copy)} ${canShare ? button(share, on.share) : nothing}
      ${button(save, on.saveSummary)} ${button(print, on.print)}
    </div>
    ${outcomeLine(scene, 'summary')}
  </details>`;
}
