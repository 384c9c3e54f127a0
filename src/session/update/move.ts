import type { Change, Effect } from '../actions.js';
import { newCheckup, type Checkup } from '../checkup.js';
import { beginCheck, record, type DiaryState, type World, type Writes } from '../diary/index.js';
import type { Session } from '../state.js';
import type { FromDiary } from '../todays-check.js';

/** A session after an action, and what is to be done in the page. */
export type Update = readonly [Session, readonly Effect[]];

type ChangeOf<Type extends Change['type']> = Change & { readonly type: Type };

/** A function for each of these actions. */
export type Updates<Types extends Change['type']> = {
  readonly [Type in Types]: (session: Session, world: World, action: ChangeOf<Type>) => Update;
};

export const storing = (writes: Writes | undefined): readonly Effect[] =>
  writes ? [{ type: 'store', writes }] : [];

/** Shows where the checkup has come to, puts the focus there, and tells the page. */
export function move(
  before: Session,
  checkup: Checkup,
  world: World,
  question = checkup.errors[0],
): Update {
  const session = {
    ...before,
    checkup,
    shownAt: world.now,
    outcome: undefined,
    putAway: undefined,
  };
  const focus = { type: 'focus', on: question ?? 'title' } as const;
  if (checkup.errors.length > 0) return [session, [focus]];
  if (checkup.screen !== 'result') return [session, [focus, { type: 'announce' }]];
  // The result becomes an entry of the diary, where there is one.
  const { answers } = checkup;
  const [diaryState, writes, held = answers] = record(session.diaryState, answers, world);
  return [
    { ...session, diaryState, checkup: { ...checkup, answers: held } },
    [...storing(writes), focus, { type: 'announce' }],
  ];
}

/** Another check begins, with nothing of the diary in it. */
export const begin = (session: Session, { now }: World): Session => ({
  ...withDiary(session, beginCheck(session.diaryState, now)),
  isFromDiary: false,
});

/** Shows what the diary brings. */
export const showFromDiary = (session: Session, found: FromDiary | undefined): Session =>
  found ? { ...session, ...found, isFromDiary: true, putAway: undefined } : session;

/** What came from the diary goes with it: old answers must not pass for new ones. */
export const forgetDiary = (session: Session, diaryState: DiaryState): Session => ({
  ...session,
  diaryState,
  isFromDiary: false,
  checkup: session.isFromDiary ? newCheckup : session.checkup,
  putAway: undefined,
});

/** The page hears of this first. */
export const telling = (
  name: 'soreness-start' | 'soreness-restart',
  [session, effects]: Update,
): Update => [session, [{ type: 'emit', name }, ...effects]];

/** With another state of the diary. */
export const withDiary = (session: Session, diaryState: DiaryState): Session => ({
  ...session,
  diaryState,
});
