import {
  isAnswered,
  path,
  type Answer,
  type Answers,
  type Page,
  type PageId,
  type QuestionId,
} from '../triage/index.js';
import { followPlaces } from './picture.js';

/** Where the visitor is, and what was answered. Every function here returns a new one. */
export interface Checkup {
  readonly place: 'intro' | 'result' | PageId;
  readonly answers: Answers;
  /** Questions of this page that the last "Continue" found unanswered. */
  readonly missing: readonly QuestionId[];
  /** True while the visitor, come from the result, changes an answer. */
  readonly editing: boolean;
}

/** A checkup in which nothing was asked yet. */
export const newCheckup: Checkup = { place: 'intro', answers: {}, missing: [], editing: false };

const goTo = (checkup: Checkup, place: Checkup['place']): Checkup => ({
  ...checkup,
  place,
  missing: [],
  editing: false,
});

const isComplete = (page: Page, answers: Answers): boolean =>
  page.questions.every((question) => isAnswered(question, answers));

/** The page that the visitor is on; `undefined` on the intro and the result. */
export const currentPage = (checkup: Checkup): Page | undefined =>
  path(checkup.answers).find(({ id }) => id === checkup.place);

/** Where the visitor stands among the pages of the path: from 1 to `of`. */
export function progress(checkup: Checkup): { readonly step: number; readonly of: number } {
  const pages = path(checkup.answers);
  return { step: pages.findIndex(({ id }) => id === checkup.place) + 1, of: pages.length };
}

/** Whether the pages before this one already call for help today. */
export function needsHelpAlready(checkup: Checkup): boolean {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  return pages.slice(0, Math.max(here, 0)).some(({ level }) => level === 'urgent');
}

/** Opens the first page; answers given before are kept. */
export const start = (checkup: Checkup): Checkup => goTo(checkup, 'alarm-body');

/** Notes an answer; `undefined` takes it back. */
export const answer = (
  checkup: Checkup,
  question: QuestionId,
  given: Answer | undefined,
): Checkup => ({ ...checkup, answers: { ...checkup.answers, [question]: given } });

/**
 * Ticks or unticks one option of several; "none of these" and the others exclude each other. Side and
 * spread follow the places that are sore.
 */
export function toggle(checkup: Checkup, question: QuestionId, option: string): Checkup {
  const given = checkup.answers[question];
  const chosen: readonly string[] = Array.isArray(given) ? given : [];
  const wanted = chosen.includes(option)
    ? chosen.filter((one) => one !== option)
    : [...chosen.filter((one) => (one === 'none') === (option === 'none')), option];
  const kept = wanted.length > 0 ? (wanted as unknown as Answer) : undefined;
  const ticked = answer(checkup, question, kept);
  return question === 'areas'
    ? { ...ticked, answers: followPlaces(checkup.answers, ticked.answers) }
    : ticked;
}

/**
 * Goes on from a page (elsewhere it does nothing): to the next one, or to the result after the last one or an emergency sign.
 * With questions unanswered it stays and names them in `missing`; an emergency sign does not wait
 * for the other answers. After an edit it goes straight to what is still open, or to the result.
 */
export function next(checkup: Checkup): Checkup {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  const page = pages[here];
  if (!page) return checkup;
  if (page.level === 'emergency') return goTo(checkup, 'result');
  if (!isComplete(page, checkup.answers)) {
    const missing = page.questions.filter((question) => !isAnswered(question, checkup.answers));
    return { ...checkup, missing };
  }
  if (checkup.editing) {
    const open = pages.find((one) => !isComplete(one, checkup.answers));
    return open ? { ...goTo(checkup, open.id), editing: true } : goTo(checkup, 'result');
  }
  return goTo(checkup, pages[here + 1]?.id ?? 'result');
}

/**
 * Goes back one page, from the result to the last page, from the first page to the intro; from an
 * edit to the result.
 */
export function back(checkup: Checkup): Checkup {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  if (checkup.place === 'intro') return checkup;
  if (checkup.editing) return goTo(checkup, 'result');
  const before = checkup.place === 'result' ? pages.at(-1) : pages[here - 1];
  return goTo(checkup, before?.id ?? 'intro');
}

/** From the result, opens the page that asks `question`, to change an answer. */
export function edit(checkup: Checkup, question: QuestionId): Checkup {
  const page = path(checkup.answers).find(({ questions }) => questions.includes(question));
  return page ? { ...goTo(checkup, page.id), editing: true } : checkup;
}

/** Shows the result now, with the questions not yet answered left open. */
export const finish = (checkup: Checkup): Checkup => goTo(checkup, 'result');
