import { load } from '../load.mjs';

/** @type {typeof import('../../src/triage/internal.js')} */
const { optionsOf, path, questions } = await load('src/triage/internal.ts');
/** @type {typeof import('../../src/locales/index.js')} */
const { en } = await load('src/locales/index.ts');
/** @type {typeof import('../../demo/ordinary.js')} */
const { ordinary } = await load('demo/ordinary.ts');

/**
 * @typedef {{ id: string, kind: 'one' | 'several', ask: string, hint: string,
 *   options: (readonly [value: string, label: string])[], answers: string[] }} Question
 * @typedef {{ id: string, title: string, questions: Question[] }} Page
 * @typedef {{ title: string, lead: string, start: string, next: string, pages: Page[], result: string[] }} Questionnaire
 */

/**
 * @param {import('../../src/triage/internal.js').QuestionId} id
 * @returns {Question}
 */
function questionOf(id) {
  const { kind } = questions[id];
  const { ask, hint = '', counts = '', not = '' } = en.questions[id];
  const values = kind === 'scale' ? Array.from({ length: 11 }, (_, at) => `${at}`) : optionsOf(id);
  /** @type {Readonly<Record<string, string>>} */
  const labels = kind === 'row' ? en.rows : ({ ...en.options }[/** @type {'age'} */ (id)] ?? {});
  return {
    id,
    kind: kind === 'several' ? 'several' : 'one',
    ask,
    hint: [hint, counts, not && `${en.steps.not} ${not}`].filter(Boolean).join(' '),
    options: values.map((value) => [value, labels[value] ?? value.replaceAll('-', ' ')]),
    answers: [ordinary[id]].flat().map(String),
  };
}

/** @type {Readonly<Record<string, { readonly title: string }>>} */
const titles = en.pages;

/**
 * What the widget asks of a visitor with ordinary soreness, in its words, with the answers: the same
 * questionnaire for each rival.
 *
 * @returns {Questionnaire}
 */
export const questionnaire = () => ({
  title: en.heading,
  lead: en.intro.lead,
  start: en.intro.start,
  next: en.steps.next,
  pages: path(ordinary).map(({ id, questions: asked }) => ({
    id,
    title: titles[id]?.title ?? '',
    questions: asked.map(questionOf),
  })),
  result: [...en.intro.facts, ...en.about.text],
});
