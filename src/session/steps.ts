/** The steps from one screen to the next. Each returns a new checkup. */
import {
  isAnswered,
  isAsked,
  levelSoFar,
  path,
  questionIds,
  questionOf,
  type Answers,
  type Page,
  type QuestionId,
} from '../triage/internal.js';
import { isUnanswered, newCheckup, newSign, type Checkup } from './checkup.js';

const goTo = (checkup: Checkup, screen: Checkup['screen']): Checkup => ({
  ...checkup,
  screen,
  errors: [],
  editing: false,
});

const isComplete = (page: Page, answers: Answers): boolean =>
  page.questions.every((question) => isAnswered(question, answers));

/** Whether all that the page on the screen asks is answered. */
export function isPageComplete({ screen, answers }: Checkup): boolean {
  const page = path(answers).find(({ id }) => id === screen);
  return page !== undefined && isComplete(page, answers);
}

/** Opens the first page; answers given before are kept. */
export const start = ({
  screen: _,
  shortCheck: __,
  carried: ___,
  newSign: ____,
  ...checkup
}: Checkup): Checkup => goTo({ ...newCheckup, ...checkup }, 'alarm-body');

/**
 * Opens the short check of a day. `before` is what held at the last check; what is asked again
 * (`asks`) begins unanswered, and what is `carried` over waits for the word that nothing is new.
 */
export const startShortCheck = (
  before: Answers,
  asks: readonly QuestionId[],
  carries: readonly QuestionId[] = [],
): Checkup => ({
  ...newCheckup,
  screen: 'short-check',
  answers: without(before, [...asks, ...carries]),
  shortCheck: asks,
  carried: pick(before, carries),
});

/** Back in the short check, nothing is carried over until it ends again. */
const toShortCheck = (checkup: Checkup): Checkup =>
  goTo(
    { ...checkup, answers: without(checkup.answers, Object.keys(checkup.carried ?? {})) },
    'short-check',
  );

/** The questions of the short check that these answers lead to. */
export const shortCheckQuestions = ({ answers, shortCheck = [] }: Checkup): readonly QuestionId[] =>
  shortCheck.filter((question) => isAsked(question, answers));

/**
 * Opens the whole check anew, with what does not change from day to day, and the answers to these
 * questions.
 */
export const startAgain = (before: Answers, keep: readonly QuestionId[] = []): Checkup =>
  start({
    ...newCheckup,
    answers: pick(
      before,
      questionIds.filter((id) => questionOf(id).nextDay === 'lasts' || keep.includes(id)),
    ),
  });

const pick = (answers: Answers, questions: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => questions.includes(question)));

const without = (answers: Answers, questions: readonly string[]): Answers =>
  pick(
    answers,
    questionIds.filter((question) => !questions.includes(question)),
  );

/**
 * Goes on from a page (elsewhere it does nothing): to the next one, or to the result after the last one or an emergency sign.
 * With questions unanswered it stays and names them in `errors`; an emergency sign does not wait
 * for the other answers. After an edit it goes straight to what is still open, or to the result.
 */
export function next(checkup: Checkup): Checkup {
  if (checkup.screen === 'short-check') return afterShortCheck(checkup);
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.screen);
  const page = pages[here];
  if (!page) return checkup;
  if (page.level === 'emergency') return goTo(checkup, 'result');
  if (!isComplete(page, checkup.answers)) {
    const errors = page.questions.filter((question) => !isAnswered(question, checkup.answers));
    return { ...checkup, errors };
  }
  // A short check ends as one, its warning sign heeded, whatever was changed in it.
  if (checkup.editing && checkup.shortCheck) return afterShortCheck(toShortCheck(checkup));
  if (checkup.editing) {
    const open = pages.find((one) => !isComplete(one, checkup.answers));
    return open ? { ...goTo(checkup, open.id), editing: true } : goTo(checkup, 'result');
  }
  return goTo(checkup, pages[here + 1]?.id ?? 'result');
}

/** From the short check: to the result, or to the whole check when there may be a warning sign. */
function afterShortCheck(checkup: Checkup): Checkup {
  const { answers, newSign: sign } = checkup;
  const asked = shortCheckQuestions(checkup);
  // No emergency waits for the other answers.
  if (levelSoFar(answers) === 'emergency') return goTo(checkup, 'result');
  if (sign === 'yes' || sign === 'unsure') {
    return startAgain(answers, asked);
  }
  const errors = ([newSign, ...asked] as const).filter((each) => isUnanswered(checkup, each));
  if (errors.length > 0) return { ...checkup, errors };
  return goTo({ ...checkup, answers: { ...checkup.carried, ...answers } }, 'result');
}

/**
 * Goes back one page, from the result to the last page, from the first page to the intro; from an
 * edit to the result.
 */
export function back(checkup: Checkup): Checkup {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.screen);
  if (checkup.screen === 'intro') return checkup;
  if (checkup.screen === 'result' && checkup.shortCheck) return toShortCheck(checkup);
  if (checkup.editing && checkup.shortCheck) return afterShortCheck(toShortCheck(checkup));
  if (checkup.editing) return goTo(checkup, 'result');
  const before = checkup.screen === 'result' ? pages.at(-1) : pages[here - 1];
  return goTo(checkup, before?.id ?? 'intro');
}

/** From the result, opens the page that asks `question`, to change an answer. */
export function edit(checkup: Checkup, question: QuestionId): Checkup {
  if (shortCheckQuestions(checkup).includes(question)) return toShortCheck(checkup);
  const page = path(checkup.answers).find(({ questions }) => questions.includes(question));
  return page ? { ...goTo(checkup, page.id), editing: true } : checkup;
}

/** Shows the result now, with the questions not yet answered left open. */
export const finish = (checkup: Checkup): Checkup => goTo(checkup, 'result');
