/** What the visitor can hand on to a therapist or doctor: as text, and as a page to print. */
import { levelsOf, type Diary } from '../../session/diary/index.js';
import type { Result } from '../../session/model.js';
import { questions, type Match } from '../../triage/internal.js';
import { answerText } from '../questions/options.js';
import { date } from '../ui/date.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** Each check of the diary in a line: when, how bad, where it is going, and the level then. */
export function checkLines(view: View, diary: Diary): readonly string[] {
  const { words } = view;
  const levels = levelsOf(diary);
  return diary.entries.map(({ at, answers: { pain, trend } }, index) => {
    const level = levels[index];
    const parts = [
      pain === undefined ? [] : words.course.pain(pain),
      trend ? words.options.trend[trend] : [],
      level ? words.levels[level].short : [],
    ];
    return `${date(view, at, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: 'numeric' })}: ${parts.flat().join(', ')}`;
  });
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a therapist or doctor wants to know: the result, why, all answers, and the course. */
function sections(view: View, result: Result): readonly Section[] {
  const { words } = view;
  const { diary } = result;
  const ask = ({ question }: Match) => words.questions[question].ask;
  const line = (match: Match) =>
    `${ask(match)} – ${answerText(words, match.question, match.values)}`;
  const all = result.answered;
  // Who reads it looks for what is there: the many warning signs that are not come last.
  const isNo = ({ question, values }: Match) =>
    questions[question].kind === 'row' && values.includes('no');
  return [
    { title: words.summary.result, lines: [words.levels[result.level].title] },
    {
      title: words.result.why,
      lines: result.reasons.map(
        ({ id, answers }) => `${words.reasons[id]} (${answers.map(line).join('; ')})`,
      ),
    },
    { title: words.diary.checks, lines: diary ? checkLines(view, diary) : [] },
    { title: words.result.answers, lines: all.filter((each) => !isNo(each)).map(line) },
    { title: words.summary.no, lines: all.filter(isNo).map(ask) },
  ].filter(({ lines }) => lines.length > 0);
}

const made = (view: View) =>
  view.words.summary.made(date(view, view.shownAt, { dateStyle: 'full', timeStyle: 'short' }));

/** The summary as plain text. */
export const summaryText = (view: View, result: Result): string =>
  [
    `${view.words.summary.title}\n${made(view)}`,
    ...sections(view, result).map(
      ({ title, lines }) => `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`,
    ),
    view.words.result.notDiagnosis,
  ].join('\n\n');

/** The summary as a page of its own, to print. */
export const summaryPage = (view: View, result: Result): Template => html`
  <h1>${view.words.summary.title}</h1>
  <p>${made(view)}</p>
  ${sections(view, result).map(
    ({ title, lines }) =>
      html`<h2>${title}</h2>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`,
  )}
  <p>${view.words.result.notDiagnosis}</p>
`;
