import { answer, newCheckup, toggle } from '../checkup.js';
import { reloadDiary } from '../diary/index.js';
import type { Session } from '../state.js';
import * as steps from '../steps.js';
import { isShortEnough } from '../todays-check.js';
import { begin, move, started, type Update, type Updates } from './move.js';

/** An action that changes nothing here and is carried out in the page. */
const effect =
  <Type extends 'copy' | 'share' | 'save-summary' | 'print'>(type: Type) =>
  (session: Session): Update => [session, [{ type }]];

/** What a visitor does with the check, its result and the cards. */
export const checkUpdates: Updates<
  | 'start'
  | 'start-afresh'
  | 'continue'
  | 'back'
  | 'finish'
  | 'edit'
  | 'restart'
  | 'answer'
  | 'toggle'
  | 'flip-body-map'
  | 'toggle-prepare-item'
  | 'follow-link'
  | 'copy'
  | 'share'
  | 'save-summary'
  | 'print'
  | 'outcome'
> = {
  start(session, world) {
    const [next, effects] = move(session, steps.start(session.checkup), world);
    return [next, [started, ...effects]];
  },
  'start-afresh'(session, world) {
    const [next, effects] = move(begin(session, world), steps.start(newCheckup), world);
    return [next, [started, ...effects]];
  },
  continue(session, world) {
    const { checkup } = session;
    const { answers, shortCheck } = checkup;
    if (!shortCheck) return move(session, steps.next(checkup), world);
    const diaryState = reloadDiary(session.diaryState, world);
    const next = isShortEnough(diaryState, world.now)
      ? steps.next(checkup)
      : steps.startAgain(answers, shortCheck);
    return move({ ...session, diaryState }, next, world);
  },
  back: (session, world) => move(session, steps.back(session.checkup), world),
  finish: (session, world) => move(session, steps.finish(session.checkup), world),
  edit: (session, world, { question }) =>
    move(session, steps.edit(session.checkup, question), world, question),
  restart(session, world) {
    const [next, effects] = move(begin(session, world), newCheckup, world);
    return [next, [{ type: 'emit', name: 'soreness-restart', detail: {} }, ...effects]];
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
  'follow-link': (session, _, { action }) => [
    session,
    [{ type: 'emit', name: 'soreness-action', detail: { action } }],
  ],
  copy: effect('copy'),
  share: effect('share'),
  'save-summary': effect('save-summary'),
  print: effect('print'),
  outcome(session, _, { where, what }) {
    // What the page may not copy, the visitor can: it is selected.
    const isSelected = where === 'summary' && what !== 'copied';
    return [
      { ...session, outcome: { where, what } },
      isSelected ? [{ type: 'select-summary' }] : [],
    ];
  },
};
