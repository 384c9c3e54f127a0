import { evaluate, isAnswered, isAsked, questionsOf } from './evaluate.js';
import { isAbove, needsHelpToday, type Level } from './levels.js';
import { pageIds, stepPages, type PageId } from './question-kinds.js';
import { pages, type Answers, type QuestionId } from './questions.js';
import { rules, type Rule } from './rules.js';

/** One screen of questions on the path of some answers. */
export interface Page {
  readonly id: PageId;
  /** Which step of the check it belongs to, from 1. */
  readonly step: number;
  /** How far the check has come with it, in steps: it never depends on what is answered. */
  readonly progress: number;
  /** The questions that are asked on it. */
  readonly questions: readonly QuestionId[];
  /** The highest level called for by the answers up to and on this page. */
  readonly level: Level;
}

/** How many steps the check has, whatever is answered. */
export const stepCount = stepPages.length;

/** The place of each page in the check. */
const places = Object.fromEntries(
  stepPages.flatMap((ids, before) =>
    ids.map((id, index) => [id, { step: before + 1, progress: before + (index + 1) / ids.length }]),
  ),
) as Readonly<Record<PageId, Pick<Page, 'step' | 'progress'>>>;

/** The highest level that the given answers already call for. */
export const levelSoFar = (answers: Answers): Level =>
  rules.find((rule) => evaluate(rule.when, answers))?.level ?? 'self-care';

const mentions = (rule: Rule, questions: readonly QuestionId[]): boolean =>
  questionsOf(rule.when).some((question) => questions.includes(question));

const decided: Partial<Record<PageId, readonly Rule[]>> = {};

/** The rules that the answers of a page can decide; found when it is first come to. */
const decidedOn = (id: PageId): readonly Rule[] =>
  (decided[id] ??= rules.filter((rule) => mentions(rule, pages[id])));

/** The questions whose answers could still lift the result above `level`. */
const raising = (level: Level, answers: Answers): Set<QuestionId> =>
  new Set(
    rules
      .filter((rule) => isAbove(rule.level, level) && evaluate(rule.when, answers) === undefined)
      .flatMap((rule) => questionsOf(rule.when)),
  );

/**
 * The pages that these answers lead through, with the questions that are asked on each.
 *
 * A question whose answer can no longer matter is left out: once help is needed today, only what
 * could still make it an emergency is asked (before, every answer shapes the advice); after the page
 * with an emergency sign nothing is. Each page looks only at the answers of the pages before it, so
 * a later answer never moves an earlier page.
 */
export function path(answers: Answers): readonly Page[] {
  const result: Page[] = [];
  let before: Answers = {};
  let level: Level = 'self-care';
  for (const id of pageIds) {
    const onPage = pages[id];
    const here: Answers = { ...before, ...pick(answers, onPage) };
    const matters = needsHelpToday(level) ? raising(level, before) : new Set(onPage);
    // What was answered once stays, so that it can be seen and changed.
    const asked = onPage.filter(
      (question) =>
        isAsked(question, here) && (matters.has(question) || isAnswered(question, answers)),
    );
    if (asked.length === 0) continue;
    before = { ...before, ...pick(answers, asked) };
    const found = decidedOn(id).find((rule) => evaluate(rule.when, before))?.level;
    if (found && isAbove(found, level)) level = found;
    result.push({ id, ...places[id], questions: asked, level });
    if (level === 'emergency') break;
  }
  return result;
}

/** The questions on the path of these answers that have no answer yet. */
export const unanswered = (answers: Answers, pages = path(answers)): readonly QuestionId[] =>
  pages.flatMap((page) => page.questions).filter((question) => !isAnswered(question, answers));

const pick = (answers: Answers, ids: readonly QuestionId[]): Answers =>
  Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
