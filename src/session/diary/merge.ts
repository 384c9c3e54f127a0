/** Where the diary of this page meets what is stored: another tab may have changed it. */
import { dayOf } from './days.js';
import type { DiaryState } from './diary-state.js';
import { lastEntry, withEntries, type Diary } from './diary.js';
import { parseDiary, serializeDiary } from './stored-form.js';
import { backUp, storageKey, type World, type Writes } from './stored.js';

/** A state, and what has to be stored for it; `undefined` where nothing has. */
export type Stored = readonly [state: DiaryState, writes?: Writes | undefined];

type Found = ReturnType<typeof parseDiary> | undefined;

const isDiary = (found: Found): found is Diary => found instanceof Object;

/** Whether what was found is this diary, as this or another tab knows it. */
const isSame = (found: Found, own: Diary): found is Diary =>
  isDiary(found) && found.massageDay === own.massageDay;

function read(state: DiaryState, { stored }: World): [DiaryState, Found] {
  if (!stored) return [{ ...state, problem: 'blocked' }, undefined];
  const text = stored[storageKey];
  return [state, text === undefined ? undefined : parseDiary(text)];
}

export const checkClock = (state: DiaryState, diary: Diary, now: number): DiaryState =>
  dayOf(now) < dayOf(lastEntry(diary).at) ? { ...state, problem: 'clock' } : state;

/** Reads what is stored; what cannot be read stays as it is. */
export function openDiary(state: DiaryState, world: World): DiaryState {
  const [next, found] = read(state, world);
  if (!isDiary(found)) return { ...next, problem: found ?? next.problem };
  return checkClock({ ...next, diary: found, wasStored: true }, found, world.now);
}

/** Takes in what is stored; tells whether the diary of this page may be stored over it. */
function merge(state: DiaryState, found: Found, own: Diary): [DiaryState, boolean] {
  // What another tab has corrected stays corrected.
  if (isSame(found, own)) {
    const diary = withEntries(withEntries(own, found.entries), state.unsaved);
    return [{ ...state, diary }, true];
  }
  if (found === 'unreadable' || !state.wasStored) return [state, true];
  return [{ ...state, problem: state.problem ?? 'elsewhere' }, false];
}

/** Takes over what another tab has stored. */
export function reloadDiary(state: DiaryState, world: World): DiaryState {
  if (!state.diary) return state;
  const [next, found] = read(state, world);
  return merge(next, found, state.diary)[0];
}

/** Stores a diary; as a new one, it takes the place of any other, which is backed up. */
export function save(before: DiaryState, diary: Diary, asNew: boolean, world: World): Stored {
  const [read_, found] = read(before, world);
  const state = { ...read_, diary };
  if (found === 'newer') return [{ ...state, problem: found }];
  const [next, mayStore] = asNew ? [state, true] : merge(state, found, diary);
  if (!mayStore) return [next];
  const { stored = {} } = world;
  const isReplaced = asNew || !isSame(found, diary);
  const backup = isReplaced ? backUp(stored, stored[storageKey]) : {};
  return [next, { ...backup, [storageKey]: serializeDiary(next.diary ?? diary) }];
}

/** What was written is stored now. */
export const confirmStored = (state: DiaryState, writes: Writes): DiaryState =>
  storageKey in writes ? { ...state, unsaved: [], wasStored: writes[storageKey] !== null } : state;
