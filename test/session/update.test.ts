import { expect } from 'chai';
import { ordinary } from '../../demo/ordinary.js';
import type { Action, Effect } from '../../src/session/actions.js';
import { newCheckup, type Checkup } from '../../src/session/checkup.js';
import { dayOf, massageAnswer, storageKey, type World } from '../../src/session/diary/index.js';
import { serializeDiary } from '../../src/session/diary/stored-form.js';
import { newSession, type Session } from '../../src/session/state.js';
import { update } from '../../src/session/update.js';
import type { Answers } from '../../src/triage/internal.js';
import { frozen } from '../triage/every.js';

const time = (local: string) => new Date(local).getTime();
const morning = time('2026-11-23T09:00');

/** The world at a time, with a diary in its store or none. */
const at = (local: string, stored: World['stored'] = {}): World =>
  frozen({ now: time(local), stored });

/** A check of a diary: so many days after the massage, and what was answered. */
type Check = readonly [day: number, more?: Answers];

/** A diary after a massage on 20 November. */
const diaryOf = (...checks: readonly Check[]) => ({
  massageDay: dayOf(time('2026-11-20T12:00')),
  entries: checks.map(([day, more]) => ({
    at: time(`2026-11-${20 + day}T10:00`),
    answers: { ...ordinary, massage: massageAnswer(day), painkillers: undefined, ...more },
  })),
});

const storing = (...checks: readonly Check[]) => ({
  [storageKey]: serializeDiary(diaryOf(...checks)),
});

/** A session on a screen. Whatever changes it in place throws. */
const on = (
  screen: Checkup['screen'],
  answers: Answers = {},
  more: Partial<Session> = {},
): Session =>
  frozen({ ...newSession(morning), ...more, checkup: { ...newCheckup, screen, answers } });

const types = (effects: readonly Effect[]) => effects.map(({ type }) => type);

/** A session after these actions, one after the other, in one world. */
const after = (session: Session, world: World, ...actions: readonly Action[]): Session =>
  actions.reduce((before, action) => update(frozen(before), action, world)[0], session);

describe('an action', () => {
  it('brings back what "Start again" put away: answers, screen and whose they are', () => {
    const before = on('result', ordinary, { isFromDiary: true, mapView: 'front' });
    const world = at('2026-11-23T10:00');
    const restarted = after(before, world, { type: 'restart' });
    expect(restarted.checkup).to.deep.equal(newCheckup);
    const [back, effects] = update(frozen(restarted), { type: 'undo-restart' }, world);
    const diaryState = { ...before.diaryState, recordedAt: undefined };
    expect(back).to.deep.equal({
      ...before,
      diaryState,
      outcome: undefined,
      putAway: undefined,
    });
    expect(types(effects)).to.deep.equal(['focus', 'announce']);
    // What was ticked since is the visitor's too.
    const ticking = { type: 'toggle-prepare-item', id: 'fever' } as const;
    expect(after(restarted, world, ticking, { type: 'undo-restart' }).ticked).to.deep.equal([
      'fever',
    ]);
    // Another check has begun: it is not to be lost for the old one.
    const started = after(restarted, world, { type: 'start' });
    expect(started.putAway).to.equal(undefined);
    expect(after(started, world, { type: 'undo-restart' })).to.deep.equal(started);
  });

  it('brings back a result that can still be corrected in its diary, and no diary that was deleted', () => {
    const world = at('2026-11-23T10:00', storing([1], [2]));
    const opened = after(on('intro'), world, { type: 'open' });
    const begun = {
      ...opened,
      isFromDiary: false,
      checkup: on('worried', { ...ordinary, massage: 'three-days', onset: 'next-day' }).checkup,
    };
    const recorded = after(begun, world, { type: 'continue' });
    const { recordedAt } = recorded.diaryState;
    expect(recordedAt).to.be.a('number');
    const back = after(recorded, world, { type: 'restart' }, { type: 'undo-restart' });
    expect(back.diaryState.recordedAt).to.equal(recordedAt);
    expect(back.diaryState.diary?.entries).to.have.length(3);
    const deleted = after(recorded, world, { type: 'restart' }, { type: 'delete-diary' });
    expect(deleted.putAway).to.equal(undefined);
  });

  it('starts the check: the page hears of it, then the first screen gets the focus', () => {
    const [session, effects] = update(on('intro'), { type: 'start' }, at('2026-11-23T10:00'));
    expect(session.checkup.screen).to.equal('alarm-body');
    expect(session.shownAt).to.equal(time('2026-11-23T10:00'));
    expect(effects).to.deep.equal([
      { type: 'emit', name: 'soreness-start' },
      { type: 'focus', on: 'title' },
      { type: 'announce' },
    ]);
  });

  it('with an answer changes that answer alone, and does nothing in the page', () => {
    const before = on('alarm-body', { stroke: 'no' });
    const action = { type: 'answer', question: 'chest', answer: 'yes' } as const;
    const [session, effects] = update(before, action, at('2026-11-23T10:00'));
    expect(session).to.deep.equal({
      ...before,
      checkup: { ...before.checkup, answers: { stroke: 'no', chest: 'yes' } },
    });
    expect(effects).to.deep.equal([]);
  });

  it('ticks and unticks an option', () => {
    const world = at('2026-11-23T10:00');
    const toggle = { type: 'toggle', question: 'quality', option: 'dull' } as const;
    const ticked = after(on('quality'), world, toggle);
    expect(ticked.checkup.answers.quality).to.deep.equal(['dull']);
    expect(after(ticked, world, toggle).checkup.answers.quality).to.equal(undefined);
  });

  it('that misses an answer leads to it, and announces no screen', () => {
    const [session, effects] = update(
      on('onset', { massage: 'two-days', began: 'not-sudden' }),
      { type: 'continue' },
      at('2026-11-23T10:00'),
    );
    expect(session.checkup).to.deep.include({ screen: 'onset', errors: ['onset'] });
    expect(effects).to.deep.equal([{ type: 'focus', on: 'onset' }]);
  });

  it('goes on from an answer that was tapped, a moment later', () => {
    const page = 'massage';
    const session = on(page, { massage: 'today' });
    const world = at('2026-11-23T10:00');
    const [waiting, effects] = update(session, { type: 'go-on-soon', page }, world);
    expect(waiting).to.equal(session);
    expect(effects).to.deep.equal([{ type: 'wait', page }]);
    expect(after(session, world, { type: 'go-on', page }).checkup.screen).to.equal('began');
  });

  it('stays where the visitor has gone another way by then, or has taken the answer back', () => {
    const world = at('2026-11-23T10:00');
    const goOn = { type: 'go-on', page: 'massage' } as const;
    for (const session of [on('began', { massage: 'today' }), on('massage'), on('intro')]) {
      expect(update(session, goOn, world)).to.deep.equal([session, []]);
    }
  });

  it('goes back, and to the result with questions open', () => {
    const world = at('2026-11-23T10:00');
    expect(after(on('massage'), world, { type: 'back' }).checkup.screen).to.equal('alarm-limbs');
    expect(after(on('massage'), world, { type: 'finish' }).checkup.screen).to.equal('result');
  });

  it('to change an answer opens its page, and puts the focus on the question', () => {
    const [session, effects] = update(
      on('result', ordinary),
      { type: 'edit', question: 'trend' },
      at('2026-11-23T10:00'),
    );
    expect(session.checkup).to.deep.include({ screen: 'trend', editing: true });
    expect(effects).to.deep.equal([{ type: 'focus', on: 'trend' }, { type: 'announce' }]);
  });

  it('starts again with nothing answered, and the page hears of it', () => {
    const [session, effects] = update(
      on('result', ordinary, { isFromDiary: true }),
      { type: 'restart' },
      at('2026-11-23T10:00'),
    );
    expect(session.checkup).to.deep.equal(newCheckup);
    expect(session.isFromDiary).to.equal(false);
    expect(effects[0]).to.deep.equal({ type: 'emit', name: 'soreness-restart' });
  });

  it('starts the whole check afresh, whatever was answered', () => {
    const world = at('2026-11-23T10:00');
    const session = after(on('intro', { chest: 'yes' }), world, { type: 'start-afresh' });
    expect(session.checkup).to.deep.equal({ ...newCheckup, screen: 'alarm-body' });
  });

  it('turns the picture of the body, and turns it back', () => {
    const world = at('2026-11-23T10:00');
    const turned = after(on('areas'), world, { type: 'flip-body-map' });
    expect(turned.mapView).to.equal('front');
    expect(after(turned, world, { type: 'flip-body-map' }).mapView).to.equal('back');
  });

  it('ticks a thing to think of before a massage, and unticks it', () => {
    const world = at('2026-11-23T10:00');
    const tick = { type: 'toggle-prepare-item', id: 'fever' } as const;
    const ticked = after(on('intro'), world, tick, { type: 'toggle-prepare-item', id: 'disc' });
    expect(ticked.ticked).to.deep.equal(['fever', 'disc']);
    expect(after(ticked, world, tick).ticked).to.deep.equal(['disc']);
  });

  it('opens a card, and puts the focus on it', () => {
    const world = at('2026-11-23T10:00');
    const card = 'soreness-myth-toxins';
    const [session, effects] = update(on('intro'), { type: 'open-card', card }, world);
    expect(session.opened).to.deep.equal([card]);
    expect(effects).to.deep.equal([{ type: 'focus', on: card }]);
  });

  for (const action of [
    { type: 'copy' },
    { type: 'share' },
    { type: 'print' },
    { type: 'save-summary' },
    { type: 'remind', at: 7 },
    { type: 'follow-link', action: 'book' },
  ] as const) {
    it(`that changes nothing is carried out as it is (${action.type})`, () => {
      const before = on('result', ordinary);
      const [session, effects] = update(before, action, at('2026-11-23T10:00'));
      expect(session).to.equal(before);
      expect(effects).to.deep.equal([action]);
    });
  }

  it('tells what came of copying, and selects the text where the visitor has to do it', () => {
    const world = at('2026-11-23T10:00');
    const tell = (where: 'summary' | 'diary', what: 'copied' | 'refused' | 'file') =>
      update(on('result', ordinary), { type: 'outcome', where, what }, world);
    const [session] = tell('summary', 'refused');
    expect(session.outcome).to.deep.include({ where: 'summary', what: 'refused' });
    expect(types(tell('summary', 'refused')[1])).to.deep.equal(['select-summary']);
    expect(types(tell('summary', 'file')[1])).to.deep.equal(['select-summary']);
    expect(types(tell('summary', 'copied')[1])).to.deep.equal([]);
    expect(types(tell('diary', 'file')[1])).to.deep.equal([]);
    expect(after(session, world, { type: 'back' }).outcome).to.equal(undefined);
  });
});

describe('a page that opens', () => {
  const open = (local: string, stored?: World['stored']) =>
    update(newSession(time(local)), { type: 'open' }, at(local, stored));

  it('shows the intro where there is no diary', () => {
    const [session, effects] = open('2026-11-23T10:00');
    expect(session.checkup).to.deep.equal(newCheckup);
    expect(effects).to.deep.equal([]);
  });

  it('shows today’s short check of a diary', () => {
    const [session, effects] = open('2026-11-22T10:00', storing([1]));
    expect(session.checkup.screen).to.equal('short-check');
    expect(session.checkup.answers.massage).to.equal('two-days');
    expect(session.isFromDiary).to.equal(true);
    expect(effects).to.deep.equal([]);
  });

  it('shows the last result if it said to get help today, as of its own time', () => {
    const [session] = open('2026-11-21T20:00', storing([1, { fever: 'yes' }]));
    expect(session.checkup).to.deep.include({ screen: 'result' });
    expect(session.shownAt).to.equal(time('2026-11-21T10:00'));
  });

  it('shows the whole check the day after such a result, with what does not change', () => {
    const [session] = open('2026-11-22T10:00', storing([1, { fever: 'yes' }]));
    expect(session.checkup.screen).to.equal('alarm-body');
    expect(session.checkup.answers).to.deep.include({ age: '18-to-79' });
    expect(session.checkup.answers.fever).to.equal(undefined);
  });

  it('shows the intro where the soreness has gone, or the diary was left for over a week', () => {
    const gone = storing([1, { trend: 'gone', pain: 0 }]);
    expect(open('2026-11-22T10:00', gone)[0].checkup.screen).to.equal('intro');
    expect(open('2026-11-29T10:00', storing([1]))[0].checkup.screen).to.equal('intro');
  });

  it('says that it may not look into the store, and goes on', () => {
    const [session] = update(newSession(0), { type: 'open' }, { now: morning, stored: undefined });
    expect(session.diaryState.problem).to.equal('blocked');
    expect(session.checkup.screen).to.equal('intro');
  });
});

describe('the site turns the diary', () => {
  it('off: what came from it goes, what the visitor has answered stays', () => {
    const world = at('2026-11-22T10:00', storing([1]));
    const opened = after(newSession(world.now), world, { type: 'open' }, { type: 'diary-off' });
    expect(opened.checkup).to.deep.equal(newCheckup);
    expect(opened.diaryState.diary).to.equal(undefined);
    const begun = after(on('massage', { chest: 'no' }), world, { type: 'diary-off' });
    expect(begun.checkup.answers).to.deep.equal({ chest: 'no' });
  });

  it('on: it is read, and the screen stays', () => {
    const world = at('2026-11-22T10:00', storing([1]));
    const session = after(on('massage', { chest: 'no' }), world, { type: 'diary-on' });
    expect(session.diaryState.diary?.entries).to.have.length(1);
    expect(session.checkup).to.deep.include({ screen: 'massage', answers: { chest: 'no' } });
  });
});

describe('a diary', () => {
  const result = on('result', { ...ordinary, massage: 'yesterday' }, { shownAt: morning });
  const start = { type: 'start-diary', daysAgo: 1 } as const;

  it('starts with the result on the screen, at the time when that was shown', () => {
    const [session, effects] = update(result, start, at('2026-11-23T10:00'));
    expect(session.diaryState.diary?.entries).to.deep.equal([
      { at: morning, answers: result.checkup.answers },
    ]);
    expect(types(effects)).to.deep.equal(['store', 'focus']);
    expect(effects[1]).to.deep.equal({ type: 'focus', on: 'diary' });
  });

  it('is stored, or says why not', () => {
    const world = at('2026-11-23T10:00');
    const started = after(result, world, start);
    const writes = { [storageKey]: '{}' };
    const stored = after(started, world, { type: 'stored', writes });
    expect(stored.diaryState).to.deep.include({ wasStored: true, unsaved: [] });
    const full = after(started, world, { type: 'not-stored', problem: 'full' });
    expect(full.diaryState).to.deep.include({ wasStored: false, problem: 'full' });
  });

  it('gets each result as a check, before the page hears of it', () => {
    const world = at('2026-11-22T10:00', storing([1]));
    const opened = after(newSession(world.now), world, { type: 'open' });
    const answers = { ...opened.checkup.answers, pain: 3, daily: 'mild', trend: 'better' };
    const ready = { ...opened, checkup: { ...opened.checkup, answers, newSign: 'no' } };
    const [session, effects] = update(frozen(ready as Session), { type: 'continue' }, world);
    expect(session.checkup.screen).to.equal('result');
    expect(session.diaryState.diary?.entries).to.have.length(2);
    expect(types(effects)).to.deep.equal(['store', 'focus', 'announce']);
  });

  it('leads from its short check to the whole one when another tab has found more', () => {
    const alone = at('2026-11-22T10:00', storing([1]));
    const opened = after(newSession(alone.now), alone, { type: 'open' });
    const found = at('2026-11-22T11:00', storing([1], [2, { fever: 'yes' }]));
    const session = after(opened, found, { type: 'continue' });
    expect(session.checkup.screen).to.equal('alarm-body');
    expect(session.checkup.shortCheck).to.equal(undefined);
  });

  it('opens its check of today as one of its own, and goes on with one that was left', () => {
    const world = at('2026-11-22T10:00', storing([1]));
    const opened = after(newSession(world.now), world, { type: 'open' });
    const pain = { type: 'answer', question: 'pain', answer: 2 } as const;
    const left = after(opened, world, pain, { type: 'back' });
    expect(left.checkup.screen).to.equal('intro');
    const [again, effects] = update(frozen(left), { type: 'check-today' }, world);
    expect(again.checkup).to.deep.include({ screen: 'short-check' });
    expect(again.checkup.answers.pain).to.equal(2);
    expect(types(effects)).to.deep.equal(['emit', 'focus', 'announce']);
    const nextDay = at('2026-11-23T10:00', storing([1]));
    const anew = after(left, nextDay, { type: 'check-today' });
    expect(anew.checkup.answers.pain).to.equal(undefined);
  });

  it('is handed out as text, deleted, and brought back', () => {
    const stored = storing([1]);
    const world = at('2026-11-22T10:00', stored);
    const opened = after(newSession(world.now), world, { type: 'open' });
    expect(update(opened, { type: 'save-diary' }, world)[1]).to.deep.equal([
      { type: 'save-text', text: stored[storageKey] },
    ]);
    const [gone, effects] = update(frozen(opened), { type: 'delete-diary' }, world);
    expect(gone.checkup).to.deep.equal(newCheckup);
    expect(effects).to.deep.equal([
      { type: 'store', writes: { [storageKey]: null } },
      { type: 'focus', on: 'diary' },
    ]);
    const empty = at('2026-11-22T10:01');
    const [back, more] = update(frozen(gone), { type: 'undo-delete' }, empty);
    expect(back.diaryState.diary?.entries).to.have.length(1);
    expect(more[0]).to.deep.equal({ type: 'store', writes: stored });
  });
});

describe('another tab', () => {
  /** A result of the diary's second day, on the screen. */
  const shown = (more: Answers = {}) => {
    const world = at('2026-11-22T10:00', storing([1], [2, more]));
    const opened = after(newSession(world.now), world, { type: 'open' });
    const { entries = [] } = opened.diaryState.diary ?? {};
    const answers = entries.at(-1)?.answers ?? {};
    return { ...opened, checkup: { ...newCheckup, screen: 'result', answers } } as Session;
  };
  const found = (more: Answers) =>
    at('2026-11-22T12:00', {
      [storageKey]: serializeDiary({
        ...diaryOf([1], [2]),
        entries: [
          ...diaryOf([1], [2]).entries,
          {
            at: time('2026-11-22T11:30'),
            answers: { ...ordinary, massage: 'two-days', painkillers: undefined, ...more },
          },
        ],
      }),
    });

  it('that has found something as urgent, or more, shows its result here too', () => {
    const session = after(shown(), found({ fever: 'yes' }), { type: 'storage' });
    expect(session.checkup.answers.fever).to.equal('yes');
    expect(session.shownAt).to.equal(time('2026-11-22T11:30'));
  });

  it('does not replace a result by a calmer one', () => {
    const session = after(shown({ fever: 'yes' }), found({}), { type: 'storage' });
    expect(session.checkup.answers.fever).to.equal('yes');
    expect(session.diaryState.diary?.entries).to.have.length(3);
  });

  it('does not replace a result that is about another massage', () => {
    const other = { ...shown(), shownAt: time('2026-11-22T12:00') };
    const checkup = { ...other.checkup, answers: { ...ordinary, massage: 'today' } };
    const session = after(frozen({ ...other, checkup } as Session), found({ fever: 'yes' }), {
      type: 'storage',
    });
    expect(session.checkup.answers.massage).to.equal('today');
  });

  it('does not replace the questions of a whole check', () => {
    const asking = { ...shown(), checkup: { ...newCheckup, screen: 'massage', answers: {} } };
    const session = after(frozen(asking as Session), found({ fever: 'yes' }), { type: 'storage' });
    expect(session.checkup.screen).to.equal('massage');
  });

  it('ends a short check when it has found that help is needed today', () => {
    const world = at('2026-11-22T10:00', storing([1]));
    const opened = after(newSession(world.now), world, { type: 'open' });
    expect(opened.checkup.screen).to.equal('short-check');
    const session = after(opened, found({ chest: 'yes' }), { type: 'storage' });
    expect(session.checkup.screen).to.equal('result');
    const calm = after(opened, found({}), { type: 'storage' });
    expect(calm.checkup.screen).to.equal('short-check');
  });
});

describe('a page that is seen again', () => {
  const opened = (local: string, ...checks: readonly Check[]) => {
    const world = at(local, storing(...checks));
    return after(newSession(world.now), world, { type: 'open' });
  };
  const see = (session: Session, local: string) =>
    after(frozen(session), at(local, storing([1])), { type: 'visible' });

  it('the next day shows today’s check, not the diary’s result of another day', () => {
    const { checkup, ...rest } = opened('2026-11-21T20:00', [1]);
    const answers = { ...ordinary, massage: 'yesterday' } as const;
    const session = { ...rest, checkup: { ...checkup, screen: 'result', answers } } as Session;
    expect(see(session, '2026-11-21T23:00').checkup.screen).to.equal('result');
    expect(see(session, '2026-11-22T09:00').checkup.screen).to.equal('short-check');
  });

  it('lets a short check of the evening end in the morning, but not a day later', () => {
    const evening = opened('2026-11-22T22:00', [1]);
    const begun = after(evening, at('2026-11-22T22:01'), {
      type: 'answer',
      question: 'pain',
      answer: 3,
    });
    expect(see(begun, '2026-11-23T08:00').checkup.answers.pain).to.equal(3);
    expect(see(begun, '2026-11-24T08:00').checkup.answers.pain).to.equal(undefined);
  });

  it('keeps an intro with answers, and every screen of questions', () => {
    const start = opened('2026-11-21T20:00', [1]);
    const on2 = (screen: Checkup['screen'], answers: Answers) =>
      see({ ...start, checkup: { ...newCheckup, screen, answers } }, '2026-11-22T09:00').checkup;
    expect(on2('intro', {}).screen).to.equal('short-check');
    expect(on2('intro', { chest: 'no' }).screen).to.equal('intro');
    expect(on2('massage', {}).screen).to.equal('massage');
  });

  it('shows no check of a diary that is over', () => {
    const gone = opened('2026-11-21T20:00', [1, { trend: 'gone', pain: 0 }]);
    expect(see(gone, '2026-11-22T09:00').checkup.screen).to.equal('intro');
  });
});
