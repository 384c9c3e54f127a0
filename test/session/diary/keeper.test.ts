import { expect } from '@open-wc/testing';
import { ordinary } from '../../../demo/scenes.js';
import {
  DiaryKeeper,
  lastEntry,
  massageAnswer,
  mostEntries,
  storageKey,
} from '../../../src/session/diary/index.js';
import type { Answers } from '../../../src/triage/index.js';
import { resetClock, setClock } from '../../clock.js';

const on = (day: number, more: Answers = {}): Answers => ({
  ...ordinary,
  massage: massageAnswer(day),
  ...more,
});

/** A keeper with a diary that was started on 21 November, a day after the massage. */
function started(): DiaryKeeper {
  const keeper = opened();
  keeper.start(on(1), setClock('2026-11-21T10:00'), 1);
  return keeper;
}

function opened(): DiaryKeeper {
  const keeper = new DiaryKeeper();
  keeper.open();
  return keeper;
}

const stored = () => localStorage.getItem(storageKey);
const keys = () => Object.keys(localStorage).sort();
const pains = ({ diary }: DiaryKeeper) => diary?.entries.map(({ answers }) => answers.pain);

/** Puts something else in the place of the page's storage while `act` runs. */
function withStorage(replaced: object, act: () => void): void {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  if (!own) throw new Error('localStorage is no property of window.');
  Object.defineProperty(window, 'localStorage', { configurable: true, ...replaced });
  try {
    act();
  } finally {
    Object.defineProperty(window, 'localStorage', own);
  }
}

/** A storage in which this method throws. */
function failing(method: 'getItem' | 'setItem', error: Error): object {
  const value = new Proxy(localStorage, {
    get: (target, name) => {
      if (name === method) {
        return () => {
          throw error;
        };
      }
      const found: unknown = Reflect.get(target, name);
      return typeof found === 'function' ? (found.bind(target) as unknown) : found;
    },
  });
  return { value };
}

const full = new DOMException('No room.', 'QuotaExceededError');

describe('what is kept of the diary', () => {
  beforeEach(() => {
    localStorage.clear();
    setClock('2026-11-21T10:00');
  });
  after(() => {
    localStorage.clear();
    resetClock();
  });

  it('is nothing before the visitor starts it', () => {
    const keeper = opened();
    keeper.note(on(1));
    keeper.begin();
    expect(keys()).to.be.empty;
    expect(keeper.export()).to.equal('');
    expect(keeper.problem).to.equal(undefined);
  });

  it('is there again when the page is opened anew', () => {
    started();
    const keeper = opened();
    expect(keeper.diary?.entries).to.deep.equal([
      { at: new Date('2026-11-21T10:00').getTime(), answers: on(1) },
    ]);
  });

  it('grows by a check a day', () => {
    const keeper = started();
    setClock('2026-11-22T10:00');
    keeper.begin();
    keeper.note(on(2, { pain: 3 }));
    expect(pains(opened())).to.deep.equal([4, 3]);
  });

  it('has a corrected result in the place of the first', () => {
    const keeper = started();
    keeper.note(on(1, { pain: 5 }));
    keeper.note(on(1, { pain: 6 }));
    expect(pains(opened())).to.deep.equal([6]);
  });

  it('has a check of the morning still, when the page is opened anew in the evening', () => {
    started();
    setClock('2026-11-21T20:00');
    opened().note(on(1, { pain: 6 }));
    expect(pains(opened())).to.deep.equal([4, 6]);
  });

  it('has a check that went over midnight, at the distance of the new day', () => {
    const keeper = started();
    setClock('2026-11-22T23:58');
    keeper.begin();
    setClock('2026-11-23T00:02');
    const noted = keeper.note(on(2));
    expect(noted.massage).to.equal('two-to-three-days');
    setClock('2026-11-23T23:58');
    keeper.begin();
    setClock('2026-11-24T00:02');
    expect(keeper.note(on(3)).massage).to.equal('four-to-seven-days');
    expect(opened().diary?.entries).to.have.length(3);
  });

  it('keeps a correction in all it says, also of the massage', () => {
    const keeper = started();
    setClock('2026-11-25T10:00');
    keeper.begin();
    keeper.note(on(5));
    keeper.note(on(0, { chest: 'yes' }));
    expect(lastEntry(opened().diary!).answers).to.include({ chest: 'yes', massage: 'today' });
  });

  it('has a correction as the newest check, when another tab or another day has come since', () => {
    const here = started();
    const there = opened();
    setClock('2026-11-21T10:30');
    there.begin();
    there.note(on(1, { pain: 2 }));
    here.note(on(1, { chest: 'yes' }));
    expect(lastEntry(opened().diary!).answers.chest).to.equal('yes');
    expect(opened().diary?.entries).to.have.length(3);
    setClock('2026-11-22T08:00');
    here.note(on(1, { pain: 9 }));
    expect(opened().diary?.entries).to.have.length(4);
    expect(lastEntry(opened().diary!).at).to.equal(Date.now());
  });

  it('is brought back with what was found meanwhile, as a check of its own', () => {
    const keeper = started();
    keeper.delete();
    keeper.begin();
    keeper.note(on(1, { pain: 1 }));
    keeper.undo();
    expect(pains(opened())).to.deep.equal([4, 1]);
  });

  it('is brought back without what was found of another massage', () => {
    const keeper = started();
    keeper.delete();
    keeper.begin();
    keeper.note(on(0, { pain: 1 }));
    keeper.undo();
    expect(pains(opened())).to.deep.equal([4]);
  });

  it('is closed without a trace in the page, and left alone in the store', () => {
    const keeper = started();
    const before = stored();
    keeper.close();
    keeper.reload();
    keeper.note(on(1, { pain: 9 }));
    expect([keeper.diary, keeper.canUndo, stored()]).to.deep.equal([undefined, false, before]);
  });

  it('knows what was before the check that is under way', () => {
    const keeper = started();
    expect(keeper.before).to.equal(undefined);
    keeper.begin();
    expect(keeper.before?.entries).to.have.length(1);
    keeper.note(on(1, { pain: 6 }));
    expect(keeper.before?.entries.map(({ answers }) => answers.pain)).to.deep.equal([4]);
  });

  it('is set aside, not lost, when a new diary starts, also one that this page did not know of', () => {
    const here = opened();
    started();
    const old = stored();
    here.start(on(0), Date.now(), 0);
    expect(localStorage.getItem(`${storageKey}:1`)).to.equal(old);
    expect(here.export()).to.contain(old);
  });

  it('has two checks of one day, when the second was a new one', () => {
    const keeper = started();
    keeper.begin();
    keeper.note(on(1, { pain: 6 }));
    expect(pains(opened())).to.deep.equal([4, 6]);
  });

  it('does not take in a check of another massage', () => {
    const keeper = started();
    setClock('2026-11-25T10:00');
    keeper.begin();
    keeper.note(on(0));
    expect(pains(opened())).to.deep.equal([4]);
  });

  it('is all exported, deleted in one go, and brought back', () => {
    localStorage.setItem(storageKey, 'no diary');
    localStorage.setItem('of the host', 'stays');
    const keeper = started();
    const before = { ...localStorage };
    expect(keeper.export()).to.contain('"massageDay"').and.to.contain('no diary');
    keeper.delete();
    expect(keys()).to.deep.equal(['of the host']);
    expect([keeper.diary, keeper.canUndo]).to.deep.equal([undefined, true]);
    keeper.undo();
    expect({ ...localStorage }).to.deep.equal(before);
    expect([pains(keeper), keeper.canUndo]).to.deep.equal([[4], false]);
    keeper.begin();
    keeper.note(on(1, { pain: 2 }));
    expect(pains(opened())).to.deep.equal([4, 2]);
  });

  describe('by an earlier version', () => {
    const old = (side: string) => {
      const { treated: _, ...answers } = ordinary;
      const entries = [
        { at: new Date('2026-11-21T10:00').getTime(), answers: { ...answers, side } },
      ];
      return JSON.stringify({ version: 1, massageDay: 20777, entries });
    };

    it('is read in the form of this one, with no answer lost', () => {
      localStorage.setItem(storageKey, old('both'));
      expect(opened().diary?.entries[0]?.answers).to.deep.equal(ordinary);
    });

    it('keeps a place that was not massaged', () => {
      localStorage.setItem(storageKey, old('untreated'));
      const { answers } = lastEntry(opened().diary ?? { massageDay: 0, entries: [] });
      expect(answers.treated).to.equal('no');
      expect(answers.side).to.equal(undefined);
    });

    it('stays as it is until there is something to add', () => {
      localStorage.setItem(storageKey, old('both'));
      const keeper = opened();
      expect(stored()).to.equal(old('both'));
      keeper.note(on(1));
      expect(JSON.parse(stored() ?? '')).to.have.property('version', 2);
    });
  });

  const valid = { version: 2, massageDay: 20777, entries: [{ at: 1, answers: { chest: 'no' } }] };
  const unreadable: Readonly<Record<string, unknown>> = {
    'no JSON': '{"version": 2, "mass',
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
  };

  for (const [what, value] of Object.entries(unreadable)) {
    it(`that can't be read is told, not overwritten, and set aside (${what})`, () => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      localStorage.setItem(storageKey, text);
      const keeper = opened();
      expect([keeper.diary, keeper.problem]).to.deep.equal([undefined, 'unreadable']);
      expect(keys()).to.deep.equal([storageKey]);
      expect(stored()).to.equal(text);
      expect(keeper.export()).to.equal(text);
      keeper.start(on(1), Date.now(), 1);
      expect(localStorage.getItem(`${storageKey}:1`)).to.equal(text);
      expect(pains(opened())).to.deep.equal([4]);
    });
  }

  it('is read where its checks are out of order, and holds the newest of too many', () => {
    const entries = [3, 1, 2].map((at) => ({ at, answers: { pain: at } }));
    localStorage.setItem(storageKey, JSON.stringify({ ...valid, entries }));
    expect(pains(opened())).to.deep.equal([1, 2, 3]);
    const many = Array.from({ length: mostEntries }, (_, at) => ({ at, answers: { pain: 1 } }));
    localStorage.setItem(storageKey, JSON.stringify({ ...valid, entries: many }));
    const keeper = opened();
    keeper.note({ pain: 5 });
    expect(keeper.problem).to.equal(undefined);
    expect(pains(opened())).to.have.length(mostEntries).and.to.include(5);
  });

  it('that can’t be read twice over is set aside twice', () => {
    for (const text of ['one', 'two']) {
      localStorage.setItem(storageKey, text);
      started();
    }
    expect(localStorage.getItem(`${storageKey}:1`)).to.equal('one');
    expect(localStorage.getItem(`${storageKey}:2`)).to.equal('two');
  });

  it('by a newer version is left alone, and a diary goes on in the page', () => {
    const text = JSON.stringify({ ...valid, version: 3, entries: 'in another form' });
    localStorage.setItem(storageKey, text);
    const keeper = opened();
    expect(keeper.problem).to.equal('newer');
    keeper.start(on(1), Date.now(), 1);
    keeper.begin();
    keeper.note(on(1, { pain: 5 }));
    expect(stored()).to.equal(text);
    expect(pains(keeper)).to.deep.equal([4, 5]);
    expect(keeper.problem).to.equal('newer');
  });

  it('needs no storage: where it is forbidden, the diary goes on in the page', () => {
    const denied = {
      get: () => {
        throw new DOMException('No.', 'SecurityError');
      },
    };
    withStorage(denied, () => {
      const keeper = started();
      expect(keeper.problem).to.equal('blocked');
      setClock('2026-11-22T10:00');
      keeper.begin();
      keeper.note(on(2, { pain: 2 }));
      expect(pains(keeper)).to.deep.equal([4, 2]);
      expect(keeper.problem).to.equal('blocked');
      expect(keeper.export()).to.contain('"massageDay"');
      keeper.delete();
      keeper.undo();
      expect(pains(keeper)).to.deep.equal([4, 2]);
    });
  });

  it('needs no storage: where there is none, the diary goes on in the page', () => {
    withStorage({ value: null }, () => {
      const keeper = started();
      expect([keeper.problem, pains(keeper)]).to.deep.equal(['blocked', [4]]);
    });
  });

  it('goes on in the page while there is no room, and is stored when there is again', () => {
    const keeper = opened();
    withStorage(failing('setItem', full), () => {
      keeper.start(on(1), Date.now(), 1);
      expect([keeper.problem, pains(keeper)]).to.deep.equal(['full', [4]]);
    });
    expect(stored()).to.equal(null);
    keeper.begin();
    keeper.note(on(1, { pain: 5 }));
    expect(keeper.problem).to.equal(undefined);
    expect(pains(opened())).to.deep.equal([4, 5]);
  });

  it('is not lost when there is no room to set aside what can’t be read', () => {
    localStorage.setItem(storageKey, 'no diary');
    const keeper = opened();
    withStorage(failing('setItem', full), () => keeper.start(on(1), Date.now(), 1));
    expect(stored()).to.equal('no diary');
    expect([keeper.problem, pains(keeper)]).to.deep.equal(['full', [4]]);
  });

  it('has what both of two tabs have added', () => {
    const here = started();
    const there = opened();
    setClock('2026-11-22T09:00');
    there.begin();
    there.note(on(2, { pain: 3 }));
    setClock('2026-11-22T10:00');
    here.begin();
    here.note(on(2, { pain: 2 }));
    expect(pains(opened())).to.deep.equal([4, 3, 2]);
    there.reload();
    expect(pains(there)).to.deep.equal([4, 3, 2]);
  });

  it('has what another tab has corrected, not what this page still holds', () => {
    const here = started();
    const there = opened();
    here.note(on(1, { chest: 'yes' }));
    setClock('2026-11-22T10:00');
    there.begin();
    there.note(on(2, { pain: 2 }));
    expect(opened().diary?.entries[0]?.answers.chest).to.equal('yes');
  });

  it('keeps a correction that could not be stored, when there is room again', () => {
    const keeper = started();
    withStorage(failing('setItem', full), () => keeper.note(on(1, { pain: 8 })));
    setClock('2026-11-22T10:00');
    keeper.begin();
    keeper.note(on(2, { pain: 2 }));
    expect(pains(opened())).to.deep.equal([8, 2]);
  });

  it('of another tab is set aside when a deleted one is brought back', () => {
    localStorage.setItem(storageKey, 'no diary');
    const here = started();
    here.delete();
    const there = started();
    there.note(on(1, { pain: 9 }));
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
    here.note(on(1, { pain: 5 }));
    expect(stored()).to.equal(null);
    expect([here.problem, pains(here)]).to.deep.equal(['elsewhere', [4, 5]]);
  });

  it('is not mixed with a diary of another massage, which another tab began', () => {
    const here = started();
    const there = opened();
    there.start(on(0), Date.now(), 0);
    here.begin();
    here.note(on(1, { pain: 5 }));
    expect(here.problem).to.equal('elsewhere');
    expect(pains(opened())).to.deep.equal([4]);
  });

  it('keeps its order when the clock is moved back, and says that the days may be wrong', () => {
    const keeper = started();
    const { at } = lastEntry(keeper.diary!);
    setClock('2026-11-19T10:00');
    const again = opened();
    expect(again.problem).to.equal('clock');
    again.begin();
    again.note(on(0, { pain: 7 }));
    expect(again.problem).to.equal('clock');
    expect(lastEntry(again.diary!).at).to.equal(at + 1);
    expect(pains(opened())).to.deep.equal([4, 7]);
    setClock('2026-11-22T10:00');
    again.begin();
    again.note(on(2, { pain: 2 }));
    expect(again.problem).to.equal(undefined);
    expect(pains(opened())).to.deep.equal([4, 7, 2]);
  });
});
