import type { Answers } from '../triage/index.js';
import { dayOf } from './days.js';
import { isSameMassage, lastEntry, withEntries, type Diary } from './diary.js';
import { diaryIn, textOf } from './stored.js';

/**
 * What went wrong with keeping the diary. The check goes on, and the diary stays in the page.
 *
 * - `blocked`: the browser does not let the page store anything. - `full`: there is no room.
 * - `unreadable`: what is stored is no diary; it is set aside before anything takes its place.
 * - `newer`: a later version of this script wrote it; it is left alone.
 * - `elsewhere`: another tab deleted it, or began another one.
 * - `clock`: the device's clock shows an earlier time than the last check.
 */
export type Problem = 'blocked' | 'full' | 'unreadable' | 'newer' | 'elsewhere' | 'clock';

/** The name under which the diary is stored; what was set aside has a number behind it. */
export const storageKey = 'soreness-checker:diary';

type Found = ReturnType<typeof diaryIn> | undefined;

const isDiary = (found: Found): found is Diary => found instanceof Object;

/** All that is stored of the diary, what was set aside included, by its key. */
const textsIn = (storage: Storage): Record<string, string> =>
  Object.fromEntries(Object.entries(storage).filter(([key]) => key.startsWith(storageKey)));

/** Copies what is stored to a free key, so that a diary can be stored in its place. */
function setAside(storage: Storage): void {
  const taken = Object.keys(textsIn(storage)).length;
  storage.setItem(`${storageKey}:${taken}`, storage.getItem(storageKey) ?? '');
}

/** Holds the diary, and stores it once the visitor has started one. Nothing here throws. */
export class DiaryKeeper {
  diary: Diary | undefined;
  problem: Problem | undefined;
  /** What the visitor has just deleted, to bring it back. */
  #deleted: { diary: Diary | undefined; texts: Record<string, string> } | undefined;
  /** The time of the check that is under way, once its result was noted. */
  #noted: number | undefined;
  /** Whether this page has seen the diary in the store, so that it has to be there still. */
  #wasStored = false;

  /** The time, which goes only forward: not before the last check, whatever the clock says. */
  get now(): number {
    return Math.max(Date.now(), this.diary ? lastEntry(this.diary).at : 0);
  }

  /** Whether there is something to bring back. */
  get canUndo(): boolean {
    return this.#deleted !== undefined;
  }

  /** Reads what is stored; what cannot be read stays as it is. */
  open(): void {
    const found = this.#read();
    if (!isDiary(found)) {
      this.problem = found ?? this.problem;
      return;
    }
    this.diary = found;
    this.#wasStored = true;
    const { at } = lastEntry(found);
    if (dayOf(at) === dayOf(this.now)) this.#noted = at;
    this.#heedClock();
  }

  /** Takes over what another tab has stored. */
  reload(): void {
    if (this.diary) this.#meet(this.#read(), this.diary);
  }

  /** Starts a diary with a first check, so many days after the massage. An earlier diary ends. */
  start(answers: Answers, at: number, daysAgo: number): void {
    this.problem = this.#deleted = undefined;
    this.diary = { massageDay: dayOf(at) - daysAgo, entries: [{ at, answers }] };
    this.#noted = at;
    this.#save(this.diary, true);
  }

  /** A new check begins: its result will be an entry of its own. */
  begin(): void {
    this.#noted = undefined;
  }

  /** Notes the result of a check; a corrected result takes the place of the first. */
  note(answers: Answers): void {
    if (!this.diary || !isSameMassage(this.diary, answers, this.now)) return;
    this.problem = undefined;
    this.#heedClock();
    // No check takes another's place.
    this.#noted ??= Math.max(this.now, lastEntry(this.diary).at + 1);
    this.#save(withEntries(this.diary, [{ at: this.#noted, answers }]), false);
  }

  /** All that is kept, as text. */
  export(): string {
    const texts = this.#tryTo(textsIn) ?? {};
    return Object.values({
      ...texts,
      ...(this.diary && { [storageKey]: textOf(this.diary) }),
    }).join('\n\n');
  }

  /** Deletes all that is kept; `undo` brings it back as long as the page is open. */
  delete(): void {
    const texts = this.#tryTo(textsIn) ?? {};
    this.#deleted = { diary: this.diary, texts };
    this.diary = this.problem = undefined;
    this.#wasStored = false;
    this.#tryTo((storage) => Object.keys(texts).forEach((key) => storage.removeItem(key)));
  }

  /** Brings back what was deleted. */
  undo(): void {
    const { diary, texts = {} } = this.#deleted ?? {};
    this.#deleted = undefined;
    this.diary = diary;
    this.#tryTo((storage) => {
      for (const [key, text] of Object.entries(texts)) storage.setItem(key, text);
      this.#wasStored = storageKey in texts;
    });
  }

  #heedClock(): void {
    if (Date.now() < this.now) this.problem = 'clock';
  }

  /** Takes in what is stored; answers whether the diary of this page may be stored over it. */
  #meet(found: Found, own: Diary): boolean {
    const isSame = isDiary(found) && found.massageDay === own.massageDay;
    if (isSame) this.diary = withEntries(found, own.entries);
    if (isSame || found === 'unreadable' || !this.#wasStored) return true;
    this.problem ??= 'elsewhere';
    return false;
  }

  #save(diary: Diary, asNew: boolean): void {
    const found = this.#read();
    this.diary = diary;
    if (found === 'newer') this.problem = found;
    else if (asNew || this.#meet(found, diary)) {
      const text = textOf(this.diary);
      this.#tryTo((storage) => {
        if (found === 'unreadable') setAside(storage);
        storage.setItem(storageKey, text);
        this.#wasStored = true;
      });
    }
  }

  #read(): Found {
    const text = this.#tryTo((storage) => storage.getItem(storageKey));
    return typeof text === 'string' ? diaryIn(text) : undefined;
  }

  /** Storage can be missing, forbidden or full; none of that may stop the check. */
  #tryTo<T>(act: (storage: Storage) => T): T | undefined {
    try {
      return act(localStorage);
    } catch (error) {
      this.problem =
        error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      return undefined;
    }
  }
}
