import {
  matches,
  needsHelpToday,
  path,
  isAnswered,
  type Answers,
  type Assessment,
  type Condition,
  type Match,
  type Page,
  type QuestionId,
  type ReasonId,
} from '../triage/internal.js';
import { nextCheckAt, type Diary } from './diary/index.js';
import { assessmentOf, diaryOf, type Session } from './state.js';
import { shortCheckQuestions } from './steps.js';

/** The sections of the widget, in the words of the `show` attribute. */
export const sections = ['check', 'tips', 'myths', 'prepare'] as const;
export type Section = (typeof sections)[number];

/** What the site decides of what is shown. */
export interface Offer {
  /** The sections that the site wants, in its order, with spaces between. */
  readonly show: string;
  /** Whether the site turned the diary off. */
  readonly noDiary: boolean;
}

/** Why a result is what it is: the answers that led to it. */
export interface Reason {
  readonly id: ReasonId;
  readonly answers: readonly Match[];
}

/** A result, with all that its screen tells. */
export interface Result extends Assessment {
  /** Each reason once, the most urgent first. */
  readonly reasons: readonly Reason[];
  /** Every answer that was given, in the order in which it was asked. */
  readonly answered: readonly Match[];
  /** The questions that can be gone back to. */
  readonly asked: readonly QuestionId[];
  /** The diary that the result belongs to. */
  readonly diary: Diary | undefined;
  /** When to check again (ms). */
  readonly nextCheckAt: number | undefined;
}

/** Everything that a screen is made from but words, derived once a render. */
export interface Model extends Session {
  /** The sections that are shown now, in their order. */
  readonly sections: readonly Section[];
  /** Whether questions are on the screen: they stand alone. */
  readonly isAsking: boolean;
  /** The page of questions on the screen. */
  readonly page: Page | undefined;
  /** Whether the pages before this one already call for help today. */
  readonly needsHelp: boolean;
  /** What the short check of the diary asks, where it is on the screen. */
  readonly shortCheckQuestions: readonly QuestionId[] | undefined;
  readonly result: Result | undefined;
  /** What is kept of the diary; `undefined` where the site turned it off. */
  readonly kept: Session['diaryState'] | undefined;
}

/** Each reason for the level once, with the answers that led to it. */
function reasonsFor({ rules, level }: Assessment, answers: Answers): readonly Reason[] {
  const conditions = new Map<ReasonId, Condition[]>();
  for (const rule of rules) {
    if (level === 'emergency' && rule.level !== level) continue;
    conditions.set(rule.reason, [...(conditions.get(rule.reason) ?? []), rule.when]);
  }
  return [...conditions].map(([id, of]) => ({ id, answers: matches({ op: 'any', of }, answers) }));
}

function resultOf(session: Session, pages: readonly Page[]): Result | undefined {
  const assessment = assessmentOf(session, pages);
  if (!assessment) return undefined;
  const { answers } = session.checkup;
  const { checkAgainHours } = assessment;
  const asked = pages.flatMap(({ questions }) => questions);
  return {
    ...assessment,
    reasons: reasonsFor(assessment, answers),
    answered: asked
      .filter((question) => isAnswered(question, answers))
      .map((question) => ({ question, values: [answers[question]].flat().map(String) })),
    asked,
    diary: diaryOf(session),
    nextCheckAt: checkAgainHours && nextCheckAt(session.shownAt, checkAgainHours),
  };
}

/** Derives what the screen shows from the session and from what the site offers. */
export function modelOf(session: Session, { show, noDiary }: Offer): Model {
  const { checkup } = session;
  const wanted = show.split(' ') as readonly Section[];
  const hasCheck = wanted.includes('check');
  const pages = hasCheck && checkup.screen !== 'intro' ? path(checkup.answers) : [];
  const here = pages.findIndex(({ id }) => id === checkup.screen);
  const page = pages[here];
  const result = hasCheck ? resultOf(session, pages) : undefined;
  const kept = noDiary ? undefined : session.diaryState;
  const isShortCheck = hasCheck && checkup.screen === 'short-check' && kept?.diary;
  const isAsking = Boolean(page ?? isShortCheck);
  // Beside help today or now stand no cards: nothing there may delay.
  const isAlone = isAsking || (result !== undefined && needsHelpToday(result.level));
  return {
    ...session,
    sections: wanted.filter((section) => section === 'check' || !isAlone),
    isAsking,
    page,
    needsHelp: pages.slice(0, Math.max(here, 0)).some(({ level }) => needsHelpToday(level)),
    shortCheckQuestions: isShortCheck ? shortCheckQuestions(checkup) : undefined,
    result,
    kept,
  };
}
