import {
  isAnswered,
  isAsked,
  levelSoFar,
  path,
  questionIds,
  type Answer,
  type Answers,
  type AnswerTo,
  type Page,
  type PageId,
  type QuestionId,
} from '../triage/index.js';
import { followPlaces } from './infer-side.js';

/** What the short check of a day asks beside its questions: is a warning sign new or worse? */
export const newSign = 'new-sign';

/** All that can be asked. */
export type Asked = QuestionId | typeof newSign;

/** Where the visitor is, and what was answered. Every function here returns a new one. */
export interface Checkup {
  readonly place: 'intro' | 'daily' | 'result' | PageId;
  readonly answers: Answers;
  /** Questions of this page that the last "Continue" found unanswered. */
  readonly missing: readonly Asked[];
  /** True while the visitor, come from the result, changes an answer. */
  readonly editing: boolean;
  /** What the short check of a day may ask; `undefined` in the whole check. */
  readonly daily?: readonly QuestionId[] | undefined;
  /** Calm answers of the check before. They count only once no warning sign is new. */
  readonly carried?: Answers | undefined;
  /** What was said in the short check of a warning sign that is new or worse. */
  readonly newSign?: AnswerTo<'worried'> | undefined;
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

/** Whether something that was asked has no answer yet. */
export const isOpen = (checkup: Checkup, asked: Asked): boolean =>
  asked === newSign ? !checkup.newSign : !isAnswered(asked, checkup.answers);

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
export const start = ({ place: _, daily: __, carried: ___, newSign: ____, ...checkup }: Checkup) =>
  goTo({ ...newCheckup, ...checkup }, 'alarm-body');

/** What does not change from day to day. */
const lasting: readonly QuestionId[] = ['massage', 'onset', 'age', 'pregnancy', 'conditions'];

/**
 * Opens the short check of a day. `before` is what held at the last check; what is asked again
 * (`asks`) begins unanswered, and what is `carried` over waits for the word that nothing is new.
 */
export const startDaily = (
  before: Answers,
  asks: readonly QuestionId[],
  carries: readonly QuestionId[] = [],
): Checkup => ({
  ...newCheckup,
  place: 'daily',
  answers: without(before, [...asks, ...carries]),
  daily: asks,
  carried: pick(before, carries),
});

/** Back in the short check, nothing is carried over until it ends again. */
const toDaily = (checkup: Checkup): Checkup =>
  goTo(
    { ...checkup, answers: without(checkup.answers, Object.keys(checkup.carried ?? {})) },
    'daily',
  );

/** The questions of the short check that these answers lead to. */
export const dailyQuestions = ({ answers, daily = [] }: Checkup): readonly QuestionId[] =>
  daily.filter((question) => isAsked(question, answers));

/**
 * Opens the whole check anew, with what does not change from day to day, and the answers to these
 * questions.
 */
export const startAgain = (before: Answers, keep: readonly QuestionId[] = []): Checkup =>
  start({ ...newCheckup, answers: pick(before, [...lasting, ...keep]) });

const pick = (answers: Answers, questions: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => questions.includes(question)));

const without = (answers: Answers, questions: readonly string[]): Answers =>
  pick(
    answers,
    questionIds.filter((question) => !questions.includes(question)),
  );

/** Notes an answer; `undefined` takes it back. */
export const answer = (checkup: Checkup, asked: Asked, given: Answer | undefined): Checkup =>
  asked === newSign
    ? { ...checkup, newSign: given as AnswerTo<'worried'> }
    : { ...checkup, answers: { ...checkup.answers, [asked]: given } };

/** What was answered. */
export const answerOf = ({ answers, newSign: sign }: Checkup, asked: Asked): Answer | undefined =>
  asked === newSign ? sign : answers[asked];

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
  if (checkup.place === 'daily') return afterDaily(checkup);
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  const page = pages[here];
  if (!page) return checkup;
  if (page.level === 'emergency') return goTo(checkup, 'result');
  if (!isComplete(page, checkup.answers)) {
    const missing = page.questions.filter((question) => !isAnswered(question, checkup.answers));
    return { ...checkup, missing };
  }
  // A short check ends as one, its warning sign heeded, whatever was changed in it.
  if (checkup.editing && checkup.daily) return afterDaily(toDaily(checkup));
  if (checkup.editing) {
    const open = pages.find((one) => !isComplete(one, checkup.answers));
    return open ? { ...goTo(checkup, open.id), editing: true } : goTo(checkup, 'result');
  }
  return goTo(checkup, pages[here + 1]?.id ?? 'result');
}

/** From the short check: to the result, or to the whole check when there may be a warning sign. */
function afterDaily(checkup: Checkup): Checkup {
  const { answers, newSign: sign } = checkup;
  const asked = dailyQuestions(checkup);
  // No emergency waits for the other answers.
  if (levelSoFar(answers) === 'emergency') return goTo(checkup, 'result');
  if (sign === 'yes' || sign === 'unsure') {
    return startAgain(answers, asked);
  }
  const missing = ([newSign, ...asked] as const).filter((each) => isOpen(checkup, each));
  if (missing.length > 0) return { ...checkup, missing };
  return goTo({ ...checkup, answers: { ...checkup.carried, ...answers } }, 'result');
}

/**
 * Goes back one page, from the result to the last page, from the first page to the intro; from an
 * edit to the result.
 */
export function back(checkup: Checkup): Checkup {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  if (checkup.place === 'intro') return checkup;
  if (checkup.place === 'result' && checkup.daily) return toDaily(checkup);
  if (checkup.editing && checkup.daily) return afterDaily(toDaily(checkup));
  if (checkup.editing) return goTo(checkup, 'result');
  const before = checkup.place === 'result' ? pages.at(-1) : pages[here - 1];
  return goTo(checkup, before?.id ?? 'intro');
}

/** From the result, opens the page that asks `question`, to change an answer. */
export function edit(checkup: Checkup, question: QuestionId): Checkup {
  if (dailyQuestions(checkup).includes(question)) return toDaily(checkup);
  const page = path(checkup.answers).find(({ questions }) => questions.includes(question));
  return page ? { ...goTo(checkup, page.id), editing: true } : checkup;
}

/** Shows the result now, with the questions not yet answered left open. */
export const finish = (checkup: Checkup): Checkup => goTo(checkup, 'result');
