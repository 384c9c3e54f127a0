/** What a visitor does with the diary: start it, record checks, delete it and bring it back. */
import type { Answers } from '../../triage/internal.js';
import { dayOf, massageAnswer } from './days.js';
import { newDiaryState, type DiaryState } from './diary-state.js';
import {
  daysAfter,
  isSameMassage,
  lastEntry,
  withEntries,
  type Diary,
  type Entry,
} from './diary.js';
import { checkClock, reloadDiary, save, type Stored } from './merge.js';
import { serializeDiary } from './stored-form.js';
import { backUp, storageKey, type World } from './stored.js';

/**
 * Starts a diary with a first check (`at`, ms), so many days after the massage. A diary that is
 * stored, known to this page or not, is backed up.
 */
export function startDiary(
  state: DiaryState,
  { answers, at }: Entry,
  daysAgo: number,
  world: World,
): Stored {
  const diary = { massageDay: dayOf(at) - daysAgo, entries: [{ at, answers }] };
  const next = { ...state, problem: undefined, deleted: undefined, recordedAt: at, unsaved: [] };
  return save(next, diary, true, world);
}

/** A correction keeps its time, unless another check or another day has come since. */
function timeFor({ recordedAt }: DiaryState, diary: Diary, now: number): number {
  const { at } = lastEntry(diary);
  const isLast = recordedAt === at && dayOf(at) >= dayOf(now);
  // No check takes another's place, whatever the clock says.
  return isLast ? at : Math.max(now, at + 1);
}

/**
 * Records the result of a check, where it is about the diary's massage; a corrected result takes the
 * place of the first. The answers returned are what holds: the day may have changed since the check
 * began.
 */
export function record(
  before: DiaryState,
  answers: Answers,
  world: World,
): readonly [...Stored, answers?: Answers] {
  if (!before.diary) return [before.deleted ? { ...before, pending: answers } : before];
  const { now } = world;
  const state = reloadDiary({ ...before, problem: undefined }, world);
  const diary = state.diary ?? before.diary;
  const isSame = [state.begunAt, now].some((at) => isSameMassage(diary, answers, at));
  // What was recorded once may be corrected in all it says.
  if (!isSame && state.recordedAt === undefined) return [state];
  const massage =
    isSame && answers.massage ? massageAnswer(daysAfter(diary, now)) : answers.massage;
  const entry = { at: timeFor(state, diary, now), answers: { ...answers, massage } };
  const unsaved = [...state.unsaved.filter(({ at }) => at !== entry.at), entry];
  const recorded = { ...checkClock(state, diary, now), recordedAt: entry.at, unsaved };
  const [next, writes] = save(recorded, withEntries(diary, [entry]), false, world);
  return [next, writes, entry.answers];
}

/** All that is kept, as text. */
export function exportDiary({ diary }: DiaryState, { stored = {} }: World): string {
  const texts = diary ? { ...stored, [storageKey]: serializeDiary(diary) } : stored;
  // Old libraries replace the likes of `Object.values`.
  return Object.keys(texts)
    .map((key) => texts[key])
    .join('\n\n');
}

const forget = (now: number, deleted?: DiaryState['deleted']): DiaryState => ({
  ...newDiaryState(now),
  deleted,
});

/** Deletes all that is kept; `undoDelete` brings it back as long as the page is open. */
export function deleteDiary({ diary }: DiaryState, { now, stored = {} }: World): Stored {
  const writes = Object.fromEntries(Object.keys(stored).map((key) => [key, null]));
  return [forget(now, { diary, texts: stored }), writes];
}

/** Brings back what was deleted. What was stored in its place since is backed up. */
export function undoDelete(state: DiaryState, world: World): Stored {
  const { deleted, pending } = state;
  const restored = { ...world.stored, ...deleted?.texts };
  const writes = { ...deleted?.texts, ...backUp(restored, world.stored?.[storageKey]) };
  const next = {
    ...state,
    diary: deleted?.diary,
    deleted: undefined,
    pending: undefined,
    wasStored: storageKey in writes,
  };
  if (!pending) return [next, writes];
  const stored = world.stored && { ...world.stored, ...writes };
  const [recorded, more] = record(next, pending, { ...world, stored });
  return [recorded, { ...writes, ...more }];
}

/** Holds no diary any more, and leaves alone what is stored. */
export const closeDiary = (now: number): DiaryState => forget(now);
