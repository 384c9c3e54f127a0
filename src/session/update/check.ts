import { answer, newCheckup, toggle } from '../checkup.js';
import { reloadDiary, type World } from '../diary/index.js';
import type { Session } from '../state.js';
import * as steps from '../steps.js';
import { isShortEnough } from '../todays-check.js';
import { begin, move, telling, withDiary, type Update, type Updates } from './move.js';

function goOn(session: Session, world: World): Update {
  const { checkup } = session;
  const { answers, shortCheck } = checkup;
  if (!shortCheck) return move(session, steps.next(checkup), world);
  const diaryState = reloadDiary(session.diaryState, world);
  const next = isShortEnough(diaryState, world.now)
    ? steps.next(checkup)
    : steps.startAgain(answers, shortCheck);
  return move(withDiary(session, diaryState), next, world);
}

/** What a visitor does with the check, its result and the cards. */
export const checkUpdates: Updates<
  | 'start'
  | 'start-afresh'
  | 'continue'
  | 'go-on-soon'
  | 'go-on'
  | 'back'
  | 'finish'
  | 'edit'
  | 'restart'
  | 'undo-restart'
  | 'answer'
  | 'toggle'
  | 'flip-body-map'
  | 'toggle-prepare-item'
  | 'open-card'
  | 'outcome'
> = {
  start: (session, world) =>
    telling('soreness-start', move(session, steps.start(session.checkup), world)),
  'start-afresh': (session, world) =>
    telling('soreness-start', move(begin(session, world), steps.start(newCheckup), world)),
  continue: goOn,
  'go-on-soon': (session, _, { page }) => [session, [{ type: 'wait', page }]],
  'go-on'(session, world, { page }) {
    const { checkup } = session;
    // By now the visitor may have gone another way.
    const isThere = checkup.screen === page && steps.isPageComplete(checkup);
    return isThere ? goOn(session, world) : [session, []];
  },
  back: (session, world) => move(session, steps.back(session.checkup), world),
  finish: (session, world) => move(session, steps.finish(session.checkup), world),
  edit: (session, world, { question }) =>
    move(session, steps.edit(session.checkup, question), world, question),
  restart(session, world) {
    const [next, effects] = move(begin(session, world), newCheckup, world);
    const putAway = { ...session, putAway: undefined };
    return telling('soreness-restart', [{ ...next, putAway }, effects]);
  },
  'undo-restart'(session) {
    const { checkup, shownAt, isFromDiary, diaryState: then } = session.putAway ?? session;
    // Its result stands in the diary already; what came since, there or beside the check, stays.
    const { begunAt, recordedAt } = then;
    const diaryState = { ...session.diaryState, begunAt, recordedAt };
    return [
      { ...session, checkup, shownAt, isFromDiary, diaryState, putAway: undefined },
      [{ type: 'focus', on: 'title' }, { type: 'announce' }],
    ];
  },
  answer: (session, _, { question, answer: given }) => [
    { ...session, checkup: answer(session.checkup, question, given) },
    [],
  ],
  toggle: (session, _, { question, option }) => [
    { ...session, checkup: toggle(session.checkup, question, option) },
    [],
  ],
  'flip-body-map': (session) => [
    { ...session, mapView: session.mapView === 'back' ? 'front' : 'back' },
    [],
  ],
  'toggle-prepare-item'(session, _, { id }) {
    const others = session.ticked.filter((each) => each !== id);
    const isTicked = others.length < session.ticked.length;
    return [{ ...session, ticked: isTicked ? others : [...others, id] }, []];
  },
  'open-card': (session, _, { card }) => [
    { ...session, opened: [...session.opened, card] },
    [{ type: 'focus', on: card }],
  ],
  outcome(session, _, outcome) {
    // What the page may not copy, the visitor can: it is selected.
    const isSelected = outcome.where === 'summary' && outcome.what !== 'copied';
    return [{ ...session, outcome }, isSelected ? [{ type: 'select-summary' }] : []];
  },
};
