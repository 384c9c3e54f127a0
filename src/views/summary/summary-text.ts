/** What the visitor can hand on to a therapist or doctor: as text, and as a document. */
import { nothing } from 'lit/html.js';
import { levelsOf, type Diary } from '../../session/diary/index.js';
import type { Result } from '../../session/model.js';
import { questions, type Match } from '../../triage/internal.js';
import { answerText } from '../questions/options.js';
import { date } from '../ui/date.js';
import { heading } from '../ui/heading.js';
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

/** A line of the summary: a sentence, or a question and its answer. */
type Fact = readonly [string, string?];

interface Section {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Many and of little weight: on paper all in one paragraph. */
  readonly isAside?: boolean;
}

/** What a therapist or doctor wants to know: the result, why, all answers, and the course. */
function sections(view: View, result: Result): readonly Section[] {
  const { words } = view;
  const { diary } = result;
  const ask = ({ question }: Match) => words.questions[question].ask;
  const fact = (match: Match): Fact => [
    ask(match),
    answerText(words, match.question, match.values),
  ];
  const all = result.answered;
  // Who reads it looks for what is there: the many warning signs that are not come last.
  const isNo = ({ question, values }: Match) =>
    questions[question].kind === 'row' && values.includes('no');
  return [
    { title: words.summary.result, facts: [[words.levels[result.level].title] as const] },
    {
      title: words.result.why,
      facts: result.reasons.map(({ id, answers }): Fact => [
        `${words.reasons[id]} (${answers.map((each) => textOf(fact(each))).join('; ')})`,
      ]),
    },
    {
      title: words.diary.checks,
      facts: diary ? checkLines(view, diary).map((line): Fact => [line]) : [],
    },
    { title: words.result.answers, facts: all.filter((each) => !isNo(each)).map(fact) },
    {
      title: words.summary.no,
      facts: all.filter(isNo).map((each): Fact => [ask(each)]),
      isAside: true,
    },
  ].filter(({ facts }) => facts.length > 0);
}

const textOf = (fact: Fact) => fact.join(' – ');

const made = (view: View) =>
  view.words.summary.made(date(view, view.shownAt, { dateStyle: 'full', timeStyle: 'short' }));

/** The summary as plain text. */
export const summaryText = (view: View, result: Result): string =>
  [
    `${view.words.summary.title}\n${made(view)}`,
    ...sections(view, result).map(
      ({ title, facts }) => `${title}\n${facts.map((fact) => `- ${textOf(fact)}`).join('\n')}`,
    ),
    view.words.result.notDiagnosis,
  ].join('\n\n');

/** The summary as a document, on the screen and on paper. */
export const summarySheet = (view: View, result: Result): Template => html`
  <article>
    ${heading(view, view.words.summary.title, 2)}
    <p class="muted">${made(view)}</p>
    ${sections(view, result).map(({ title, facts, isAside }) => [
      heading(view, title, 3),
      isAside
        ? html`<p class="muted">${facts.map(textOf).join('; ')}</p>`
        : html`<ul class="plain">
            ${facts.map(
              ([lead, answer]) =>
                html`<li class="fact">
                  <span>${lead}</span> ${answer ? html`<strong>${answer}</strong>` : nothing}
                </li>`,
            )}
          </ul>`,
    ])}
    <p class="muted">${view.words.result.notDiagnosis}</p>
  </article>
`;
