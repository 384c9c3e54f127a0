import * as diary from '../diary/index.js';
import type { World, Writes } from '../diary/index.js';
import { assessmentOf, diaryOf, type Session } from '../state.js';
import { initialCheckup, lastResult, supersedes, todaysCheck } from '../todays-check.js';
import {
  begin,
  forgetDiary,
  move,
  showFromDiary,
  telling,
  withDiary,
  storing,
  type Update,
  type Updates,
} from './move.js';

/** The diary was started, deleted or brought back: the focus goes there. */
const changeDiary = (session: Session, writes: Writes | undefined): Update => [
  session,
  [...storing(writes), { type: 'focus', on: 'diary' }],
];

/** Opens today's check of the diary as a check of its own. */
function openTodaysCheck(before: Session, world: World): Session {
  const session = begin(before, world);
  return showFromDiary(session, todaysCheck(session.diaryState, world.now));
}

/** Whether what the screen shows of the diary is from another day than today. */
function isOutOfDate(session: Session, now: number): boolean {
  const { screen, answers } = session.checkup;
  // A short check that was begun in the evening may end in the morning.
  if (screen === 'short-check') return diary.dayOf(now) - diary.dayOf(session.shownAt) > 1;
  if (screen === 'result') return diaryOf(session) !== undefined;
  return screen === 'intro' && Object.keys(answers).length === 0;
}

/** What a visitor does with a diary, and what other tabs and days bring. */
export const diaryUpdates: Updates<
  | 'open'
  | 'diary-on'
  | 'diary-off'
  | 'storage'
  | 'visible'
  | 'check-today'
  | 'start-diary'
  | 'save-diary'
  | 'delete-diary'
  | 'undo-delete'
  | 'stored'
  | 'not-stored'
> = {
  open(session, world) {
    const diaryState = diary.openDiary(session.diaryState, world);
    return [
      showFromDiary(withDiary(session, diaryState), initialCheckup(diaryState, world.now)),
      [],
    ];
  },
  'diary-on': (session, world) => [
    withDiary(session, diary.openDiary(session.diaryState, world)),
    [],
  ],
  'diary-off': (session, { now }) => [forgetDiary(session, diary.closeDiary(now)), []],
  storage(before, world) {
    const old = before.diaryState.diary;
    const session = withDiary(before, diary.reloadDiary(before.diaryState, world));
    const { diary: current } = session.diaryState;
    const { screen } = session.checkup;
    const shown = screen === 'short-check' ? 'urgent' : assessmentOf(session)?.level;
    // A result that another tab has made takes the place of one of the same diary.
    const isOurs = screen === 'short-check' || (screen === 'result' && diaryOf(session));
    const isSuperseded = old && current && shown && isOurs && supersedes(current, old, shown);
    return [isSuperseded ? showFromDiary(begin(session, world), lastResult(current)) : session, []];
  },
  visible(session, world) {
    const { diary: current } = session.diaryState;
    const isDue =
      current && diary.isDue(current, world.now) && diary.isUnderWay(current, world.now);
    return [
      isDue && isOutOfDate(session, world.now) ? openTodaysCheck(session, world) : session,
      [],
    ];
  },
  'check-today'(session, world) {
    const { checkup, shownAt } = session;
    const isToday = diary.dayOf(shownAt) === diary.dayOf(world.now);
    const isUnderWay = checkup.shortCheck && checkup.screen === 'intro' && isToday;
    const ready = isUnderWay
      ? { ...session, checkup: { ...checkup, screen: 'short-check' as const } }
      : openTodaysCheck(session, world);
    return telling('soreness-start', move(ready, ready.checkup, world));
  },
  'start-diary'(session, world, { daysAgo }) {
    const entry = { at: session.shownAt, answers: session.checkup.answers };
    const [diaryState, writes] = diary.startDiary(session.diaryState, entry, daysAgo, world);
    return changeDiary({ ...session, diaryState, isFromDiary: false }, writes);
  },
  'save-diary': (session, world) => [
    session,
    [{ type: 'save-text', text: diary.exportDiary(session.diaryState, world) }],
  ],
  'delete-diary'(session, world) {
    const [diaryState, writes] = diary.deleteDiary(session.diaryState, world);
    return changeDiary(forgetDiary(session, diaryState), writes);
  },
  'undo-delete'(session, world) {
    const [diaryState, writes] = diary.undoDelete(session.diaryState, world);
    return changeDiary(withDiary(session, diaryState), writes);
  },
  stored: (session, _, { writes }) => [
    withDiary(session, diary.confirmStored(session.diaryState, writes)),
    [],
  ],
  'not-stored': (session, _, { problem }) => [
    withDiary(session, { ...session.diaryState, problem }),
    [],
  ],
};
