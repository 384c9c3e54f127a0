import { expect } from 'chai';
import { ordinary } from '../../../demo/ordinary.js';
import {
  lastEntry,
  massageAnswer,
  mostEntries,
  storageKey,
} from '../../../src/session/diary/index.js';
import { assess, unanswered, type Answers } from '../../../src/triage/internal.js';
import { resetClock, setClock } from '../../clock.js';
import { store, Tab, whileStore } from './tab.js';

const on = (day: number, more: Answers = {}): Answers => ({
  ...ordinary,
  massage: massageAnswer(day),
  ...more,
});

/** A tab with a diary that was started on 21 November, a day after the massage. */
function started(): Tab {
  const tab = opened();
  tab.start(on(1), setClock('2026-11-21T10:00'), 1);
  return tab;
}

const opened = () => new Tab().open();

const stored = () => store.texts[storageKey] ?? null;
const keys = () => Object.keys(store.texts).sort();
const pains = ({ diary }: Tab) => diary?.entries.map(({ answers }) => answers.pain);

describe('what is kept of the diary', () => {
  beforeEach(() => {
    store.clear();
    setClock('2026-11-21T10:00');
  });
  after(() => {
    store.clear();
    resetClock();
  });

  it('is nothing before the visitor starts it', () => {
    const tab = opened();
    tab.record(on(1));
    tab.begin();
    expect(keys()).to.be.empty;
    expect(tab.export()).to.equal('');
    expect(tab.problem).to.equal(undefined);
  });

  it('is there again when the page is opened anew', () => {
    started();
    const tab = opened();
    expect(tab.diary?.entries).to.deep.equal([
      { at: new Date('2026-11-21T10:00').getTime(), answers: on(1) },
    ]);
  });

  it('grows by a check a day', () => {
    const tab = started();
    setClock('2026-11-22T10:00');
    tab.begin();
    tab.record(on(2, { pain: 3 }));
    expect(pains(opened())).to.deep.equal([4, 3]);
  });

  it('has a corrected result in the place of the first', () => {
    const tab = started();
    tab.record(on(1, { pain: 5 }));
    tab.record(on(1, { pain: 6 }));
    expect(pains(opened())).to.deep.equal([6]);
  });

  it('has a check of the morning still, when the page is opened anew in the evening', () => {
    started();
    setClock('2026-11-21T20:00');
    opened().record(on(1, { pain: 6 }));
    expect(pains(opened())).to.deep.equal([4, 6]);
  });

  it('has a check that went over midnight, at the distance of the new day', () => {
    const tab = started();
    setClock('2026-11-22T23:58');
    tab.begin();
    setClock('2026-11-23T00:02');
    const recorded = tab.record(on(2));
    expect(recorded.massage).to.equal('three-days');
    setClock('2026-11-23T23:58');
    tab.begin();
    setClock('2026-11-24T00:02');
    expect(tab.record(on(3)).massage).to.equal('four-to-seven-days');
    expect(opened().diary?.entries).to.have.length(3);
  });

  it('keeps a correction in all it says, also of the massage', () => {
    const tab = started();
    setClock('2026-11-25T10:00');
    tab.begin();
    tab.record(on(5));
    tab.record(on(0, { chest: 'yes' }));
    expect(lastEntry(opened().diary!).answers).to.include({ chest: 'yes', massage: 'today' });
  });

  it('has a correction as the newest check, when another tab or another day has come since', () => {
    const here = started();
    const there = opened();
    setClock('2026-11-21T10:30');
    there.begin();
    there.record(on(1, { pain: 2 }));
    here.record(on(1, { chest: 'yes' }));
    expect(lastEntry(opened().diary!).answers.chest).to.equal('yes');
    expect(opened().diary?.entries).to.have.length(3);
    setClock('2026-11-22T08:00');
    here.record(on(1, { pain: 9 }));
    expect(opened().diary?.entries).to.have.length(4);
    expect(lastEntry(opened().diary!).at).to.equal(Date.now());
  });

  it('is brought back with what was found meanwhile, as a check of its own', () => {
    const tab = started();
    tab.delete();
    tab.begin();
    tab.record(on(1, { pain: 1 }));
    tab.undo();
    expect(pains(opened())).to.deep.equal([4, 1]);
  });

  it('is brought back without what was found of another massage', () => {
    const tab = started();
    tab.delete();
    tab.begin();
    tab.record(on(0, { pain: 1 }));
    tab.undo();
    expect(pains(opened())).to.deep.equal([4]);
  });

  it('is closed without a trace in the page, and left alone in the store', () => {
    const tab = started();
    const before = stored();
    tab.close();
    tab.reload();
    tab.record(on(1, { pain: 9 }));
    expect([tab.diary, tab.canUndo, stored()]).to.deep.equal([undefined, false, before]);
  });

  it('knows what was before the check that is under way', () => {
    const tab = started();
    expect(tab.before).to.equal(undefined);
    tab.begin();
    expect(tab.before?.entries).to.have.length(1);
    tab.record(on(1, { pain: 6 }));
    expect(tab.before?.entries.map(({ answers }) => answers.pain)).to.deep.equal([4]);
  });

  it('is set aside, not lost, when a new diary starts, also one that this page did not know of', () => {
    const here = opened();
    started();
    const old = stored();
    here.start(on(0), Date.now(), 0);
    expect(store.texts[`${storageKey}:1`]).to.equal(old);
    expect(here.export()).to.contain(old);
  });

  it('is found under the same name in every version', () => {
    expect(storageKey).to.equal('soreness-checker:diary');
  });

  it('has no backup of what it was itself', () => {
    const tab = started();
    setClock('2026-11-22T10:00');
    tab.begin();
    tab.record(on(2));
    expect(keys()).to.deep.equal([storageKey]);
  });

  it('that another script has spoilt is set aside, and goes on', () => {
    for (const tab of [started(), opened()]) {
      store.texts[storageKey] = 'spoilt';
      tab.begin();
      tab.record(on(1, { pain: 6 }));
      expect(tab.problem).to.equal(undefined);
      expect(pains(opened())).to.include(6);
      expect(Object.values(store.texts)).to.include('spoilt');
    }
  });

  it('stays deleted in a tab that found it, when another deletes it', () => {
    started();
    const here = opened();
    opened().delete();
    here.begin();
    here.record(on(1, { pain: 5 }));
    expect([here.problem, stored()]).to.deep.equal(['elsewhere', null]);
  });

  it('may be started anew where it was deleted', () => {
    const tab = started();
    tab.delete();
    expect(tab.state.wasStored).to.equal(false);
    tab.start(on(1), Date.now(), 1);
    expect([tab.state.wasStored, tab.state.unsaved]).to.deep.equal([true, []]);
    expect(pains(opened())).to.deep.equal([4]);
  });

  it('begins with nothing of an older one that could not be stored', () => {
    const tab = started();
    whileStore('full', () => {
      tab.record(on(1, { pain: 8 }));
      tab.record(on(1, { pain: 7 }));
    });
    // A correction of a correction is one check.
    expect(tab.state.unsaved).to.have.length(1);
    whileStore('full', () => tab.start(on(0), Date.now(), 0));
    expect(tab.state.unsaved).to.deep.equal([]);
  });

  it('is exported whole: each text that is kept, with a line between', () => {
    store.texts[storageKey] = 'no diary';
    const tab = started();
    expect(tab.export().split('\n\n').sort()).to.deep.equal(Object.values(store.texts).sort());
  });

  it('cannot be brought back where nothing was deleted', () => {
    const tab = opened();
    tab.undo();
    expect([tab.diary, tab.before, keys()]).to.deep.equal([undefined, undefined, []]);
  });

  it('has two checks of one day, when the second was a new one', () => {
    const tab = started();
    tab.begin();
    tab.record(on(1, { pain: 6 }));
    expect(pains(opened())).to.deep.equal([4, 6]);
  });

  it('does not take in a check of another massage', () => {
    const tab = started();
    setClock('2026-11-25T10:00');
    tab.begin();
    tab.record(on(0));
    expect(pains(tab)).to.deep.equal([4]);
    expect(pains(opened())).to.deep.equal([4]);
  });

  it('is all exported, deleted in one go, and brought back', () => {
    store.texts[storageKey] = 'no diary';
    const tab = started();
    const before = { ...store.texts };
    expect(tab.export()).to.contain('"massageDay"').and.to.contain('no diary');
    tab.delete();
    expect(keys()).to.be.empty;
    expect([tab.diary, tab.canUndo]).to.deep.equal([undefined, true]);
    tab.undo();
    expect({ ...store.texts }).to.deep.equal(before);
    expect([pains(tab), tab.canUndo]).to.deep.equal([[4], false]);
    tab.begin();
    tab.record(on(1, { pain: 2 }));
    expect(pains(opened())).to.deep.equal([4, 2]);
  });

  describe('by an earlier version', () => {
    /** A check as the first edition stored it. */
    const then = {
      chest: 'no',
      'both-legs': 'no',
      clumsy: 'no',
      'leg-swelling': 'no',
      skin: 'no',
      look: ['none'],
      'growing-swelling': 'no',
      shooting: 'no',
      numbness: 'no',
      weakness: 'no',
      massage: 'two-to-three-days',
      onset: 'next-day',
      areas: ['neck-left', 'neck-right'],
      side: 'both',
      quality: ['dull'],
      movement: 'helps',
      pain: 4,
      night: 'wakes',
      age: '18-to-79',
      conditions: ['disc-past'],
    };
    const old = (answers: object, version = 1) => {
      const entries = [{ at: new Date('2026-11-22T10:00').getTime(), answers }];
      return JSON.stringify({ version, massageDay: 20777, entries });
    };
    const answersOf = (text: string): Answers => {
      store.texts[storageKey] = text;
      return lastEntry(opened().diary ?? { massageDay: 0, entries: [] }).answers;
    };
    const now: Answers = {
      chest: 'no',
      nerves: 'no',
      'both-sides': 'no',
      'limb-swelling': 'no',
      'skin-change': 'no',
      look: ['none'],
      'growing-swelling': 'no',
      shooting: 'no',
      numbness: 'no',
      weakness: 'no',
      massage: 'two-days',
      began: 'not-sudden',
      onset: 'next-day',
      areas: ['neck-left', 'neck-right'],
      treated: 'yes',
      quality: ['dull', 'eases'],
      pain: 4,
      night: 'wakes',
      age: '18-to-79',
      conditions: ['none'],
    };

    it('is read in the form of this one, with no answer lost', () => {
      expect(answersOf(old(then))).to.deep.equal(now);
      const { treated: _, ...second } = { ...now, treated: undefined };
      expect(answersOf(old(then, 2))).to.deep.equal(second);
    });

    it('keeps a place that was not massaged', () => {
      expect(answersOf(old({ ...then, side: 'untreated' })).treated).to.equal('no');
      const one = answersOf(old({ ...then, side: 'one-of-two' }));
      expect(one.treated).to.equal('one-of-two');
    });

    const signs: readonly (readonly [object, Answers])[] = [
      [{ 'both-legs': 'yes' }, { nerves: 'yes', 'both-sides': 'yes' }],
      [{ clumsy: 'unsure' }, { nerves: 'unsure', 'both-sides': 'unsure' }],
      [{ numbness: 'still' }, { nerves: 'yes', numbness: 'still' }],
      [{ 'leg-swelling': 'yes' }, { 'limb-swelling': 'yes' }],
      [{ skin: 'yes' }, { 'skin-change': 'yes', look: ['hot'] }],
      [{ skin: 'unsure' }, { 'skin-change': 'unsure', look: ['hot'] }],
      [{ look: ['lump'] }, { 'skin-change': 'yes', look: ['lump'] }],
      [{ 'growing-swelling': 'yes' }, { 'skin-change': 'yes', 'growing-swelling': 'yes' }],
      [{ onset: 'sudden' }, { began: 'sudden', onset: undefined }],
      [{ onset: 'before' }, { began: 'before', onset: undefined }],
      [{ movement: 'no-help' }, { quality: ['dull', 'moving'] }],
      [{ age: '80-plus' }, { age: '80-plus' }],
      [{ conditions: ['disc-past', 'clot'] }, { conditions: ['clot'] }],
    ];
    for (const [was, is] of signs) {
      it(`keeps each sign in its new words: ${JSON.stringify(was)}`, () => {
        const expected = Object.fromEntries(
          Object.entries({ ...now, ...is }).filter(([, answer]) => answer !== undefined),
        );
        expect(answersOf(old({ ...then, ...was }))).to.deep.equal(expected);
      });
    }

    it('asks what the first edition did not, and is not at ease before that', () => {
      for (const [was] of signs) {
        const answers = answersOf(old({ ...then, ...was }));
        expect(unanswered(answers)).to.include('breath');
        expect(assess(answers).level).not.to.equal('self-care');
      }
    });

    it('stays as it is until there is something to add', () => {
      store.texts[storageKey] = old(then);
      const tab = opened();
      expect(stored()).to.equal(old(then));
      tab.record(on(1));
      expect(JSON.parse(stored() ?? '')).to.have.property('version', 3);
    });
  });

  const valid = { version: 3, massageDay: 20777, entries: [{ at: 1, answers: { chest: 'no' } }] };
  const unreadable: Readonly<Record<string, unknown>> = {
    'no JSON': '{"version": 3, "mass',
    'empty text': '',
    null: null,
    'a number': 7,
    'an array': [],
    'no version': { ...valid, version: undefined },
    'a version before the first': { ...valid, version: 0 },
    'no check': { ...valid, entries: [] },
    'checks that are no list': { ...valid, entries: {} },
    'a check that is none': { ...valid, entries: [null] },
    'a day that is no number': { ...valid, massageDay: '20777' },
    'a day that is no day': { ...valid, massageDay: 1e9 },
    'a time that is no time': { ...valid, entries: [{ at: 9e15, answers: {} }] },
    'the last moment that there is': { ...valid, entries: [{ at: 8.64e15, answers: { pain: 1 } }] },
    'a time after the year 2100': { ...valid, entries: [{ at: 5e12, answers: { pain: 1 } }] },
    'a time before 1970': { ...valid, entries: [{ at: -1, answers: { pain: 1 } }] },
    'a day in the year 275760': { ...valid, massageDay: 1e8 },
    'a day before 1970': { ...valid, massageDay: -1 },
    'ten thousand checks': {
      ...valid,
      entries: Array(10_000).fill({ at: 1, answers: { pain: 1 } }),
    },
    'half a time': { ...valid, entries: [{ at: 1.5, answers: {} }] },
    'a time that is true': { ...valid, entries: [{ at: true, answers: {} }] },
    'no answers': { ...valid, entries: [{ at: 1 }] },
    'one answer of two that is none': {
      ...valid,
      entries: [{ at: 1, answers: { chest: 'no', fever: 'maybe' } }],
    },
    'a moment after the year 2100': {
      ...valid,
      entries: [{ at: Date.UTC(2100, 0, 2), answers: { pain: 1 } }],
    },
    'an answer that is none': { ...valid, entries: [{ at: 1, answers: { pain: 11 } }] },
    'answers that are a number': { ...valid, entries: [{ at: 1, answers: 5 }] },
    'no answer': { ...valid, entries: [{ at: 1, answers: {} }] },
    'a question that is none': { ...valid, entries: [{ at: 1, answers: { mood: 'low' } }] },
    'a name of every object': { ...valid, entries: [{ at: 1, answers: { toString: 'no' } }] },
    'an answer of version 1': { ...valid, entries: [{ at: 1, answers: { side: 'untreated' } }] },
    'a broken diary of version 1': {
      version: 1,
      massageDay: 1,
      entries: [{ at: 1, answers: { side: 3 } }],
    },
    'a broken diary of version 2': {
      version: 2,
      massageDay: 1,
      entries: [{ at: 1, answers: { onset: 'never' } }],
    },
  };

  for (const [what, value] of Object.entries(unreadable)) {
    it(`that can't be read is told, not overwritten, and set aside (${what})`, () => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      store.texts[storageKey] = text;
      const tab = opened();
      expect([tab.diary, tab.problem]).to.deep.equal([undefined, 'unreadable']);
      expect(keys()).to.deep.equal([storageKey]);
      expect(stored()).to.equal(text);
      expect(tab.export()).to.equal(text);
      tab.start(on(1), Date.now(), 1);
      expect(store.texts[`${storageKey}:1`]).to.equal(text);
      expect(pains(opened())).to.deep.equal([4]);
    });
  }

  it('is read where its checks are out of order, and holds the newest of too many', () => {
    const entries = [3, 1, 2].map((at) => ({ at, answers: { pain: at } }));
    store.texts[storageKey] = JSON.stringify({ ...valid, entries });
    expect(pains(opened())).to.deep.equal([1, 2, 3]);
    const many = Array.from({ length: mostEntries }, (_, at) => ({ at, answers: { pain: 1 } }));
    store.texts[storageKey] = JSON.stringify({ ...valid, entries: many });
    const tab = opened();
    tab.record({ pain: 5 });
    expect(tab.problem).to.equal(undefined);
    expect(pains(opened())).to.have.length(mostEntries).and.to.include(5);
  });

  it('that can’t be read twice over is set aside twice', () => {
    for (const text of ['one', 'two']) {
      store.texts[storageKey] = text;
      started();
    }
    expect(store.texts[`${storageKey}:1`]).to.equal('one');
    expect(store.texts[`${storageKey}:2`]).to.equal('two');
  });

  it('by a newer version is left alone, and a diary goes on in the page', () => {
    const text = JSON.stringify({ ...valid, version: 4, entries: 'in another form' });
    store.texts[storageKey] = text;
    const tab = opened();
    expect(tab.problem).to.equal('newer');
    tab.start(on(1), Date.now(), 1);
    tab.begin();
    tab.record(on(1, { pain: 5 }));
    expect(stored()).to.equal(text);
    expect(pains(tab)).to.deep.equal([4, 5]);
    expect(tab.problem).to.equal('newer');
  });

  it('may tell of the last moment of its last day', () => {
    const at = Date.UTC(2100, 0, 2) - 1;
    store.texts[storageKey] = JSON.stringify({
      version: 3,
      massageDay: 47_482,
      entries: [{ at, answers: { pain: 1 } }],
    });
    expect(opened().diary?.entries).to.have.length(1);
  });

  it('needs no storage: where it is forbidden, the diary goes on in the page', () => {
    whileStore('blocked', () => {
      const tab = started();
      expect(tab.problem).to.equal('blocked');
      setClock('2026-11-22T10:00');
      tab.begin();
      tab.record(on(2, { pain: 2 }));
      expect(pains(tab)).to.deep.equal([4, 2]);
      expect(tab.problem).to.equal('blocked');
      expect(tab.export()).to.contain('"massageDay"');
      tab.delete();
      tab.undo();
      expect(pains(tab)).to.deep.equal([4, 2]);
    });
  });

  it('goes on in the page while there is no room, and is stored when there is again', () => {
    const tab = opened();
    whileStore('full', () => {
      tab.start(on(1), Date.now(), 1);
      expect([tab.problem, pains(tab)]).to.deep.equal(['full', [4]]);
    });
    expect(stored()).to.equal(null);
    tab.begin();
    tab.record(on(1, { pain: 5 }));
    expect(tab.problem).to.equal(undefined);
    expect(pains(opened())).to.deep.equal([4, 5]);
  });

  it('takes no other diary’s place when it comes late into the store: that one is set aside', () => {
    const [here, there] = [opened(), opened()];
    whileStore('full', () => here.start(on(1), Date.now(), 1));
    there.start(on(2, { pain: 7 }), Date.now(), 2);
    const theirs = stored();
    here.begin();
    here.record(on(1, { pain: 5 }));
    expect(pains(opened())).to.deep.equal([4, 5]);
    expect(store.texts[`${storageKey}:1`]).to.equal(theirs);
  });

  it('is not lost when there is no room to set aside what can’t be read', () => {
    store.texts[storageKey] = 'no diary';
    const tab = opened();
    whileStore('full', () => tab.start(on(1), Date.now(), 1));
    expect(stored()).to.equal('no diary');
    expect([tab.problem, pains(tab)]).to.deep.equal(['full', [4]]);
  });

  it('has what both of two tabs have added', () => {
    const here = started();
    const there = opened();
    setClock('2026-11-22T09:00');
    there.begin();
    there.record(on(2, { pain: 3 }));
    setClock('2026-11-22T10:00');
    here.begin();
    here.record(on(2, { pain: 2 }));
    expect(pains(opened())).to.deep.equal([4, 3, 2]);
    there.reload();
    expect(pains(there)).to.deep.equal([4, 3, 2]);
  });

  it('has what another tab has corrected, not what this page still holds', () => {
    const here = started();
    const there = opened();
    here.record(on(1, { chest: 'yes' }));
    setClock('2026-11-22T10:00');
    there.begin();
    there.record(on(2, { pain: 2 }));
    expect(opened().diary?.entries[0]?.answers.chest).to.equal('yes');
  });

  it('keeps a correction that could not be stored, when there is room again', () => {
    const tab = started();
    whileStore('full', () => tab.record(on(1, { pain: 8 })));
    setClock('2026-11-22T10:00');
    tab.begin();
    tab.record(on(2, { pain: 2 }));
    expect(pains(opened())).to.deep.equal([8, 2]);
  });

  it('of another tab is set aside when a deleted one is brought back', () => {
    store.texts[storageKey] = 'no diary';
    const here = started();
    here.delete();
    const there = started();
    there.record(on(1, { pain: 9 }));
    here.undo();
    expect(pains(opened())).to.deep.equal([4]);
    expect(here.export()).to.contain('"pain": 9').and.to.contain('no diary');
  });

  it('stays deleted when another tab deleted it, and the check goes on in the page', () => {
    const here = started();
    opened().delete();
    here.reload();
    expect([here.problem, pains(here)]).to.deep.equal(['elsewhere', [4]]);
    here.begin();
    here.record(on(1, { pain: 5 }));
    expect(stored()).to.equal(null);
    expect([here.problem, pains(here)]).to.deep.equal(['elsewhere', [4, 5]]);
  });

  it('is not mixed with a diary of another massage, which another tab began', () => {
    const here = started();
    const there = opened();
    there.start(on(0), Date.now(), 0);
    here.begin();
    here.record(on(1, { pain: 5 }));
    expect(here.problem).to.equal('elsewhere');
    expect(pains(opened())).to.deep.equal([4]);
  });

  it('keeps its order when the clock is moved back, and says that the days may be wrong', () => {
    const tab = started();
    const { at } = lastEntry(tab.diary!);
    setClock('2026-11-19T10:00');
    const again = opened();
    expect(again.problem).to.equal('clock');
    again.begin();
    again.record(on(0, { pain: 7 }));
    expect(again.problem).to.equal('clock');
    expect(lastEntry(again.diary!).at).to.equal(at + 1);
    expect(pains(opened())).to.deep.equal([4, 7]);
    setClock('2026-11-22T10:00');
    again.begin();
    again.record(on(2, { pain: 2 }));
    expect(again.problem).to.equal(undefined);
    expect(pains(opened())).to.deep.equal([4, 7, 2]);
  });
});
