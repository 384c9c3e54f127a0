import type { Answers } from '../../triage/index.js';
import { dayOf, massageAnswer } from './days.js';
import {
  daysAfter,
  isSameMassage,
  lastEntry,
  withEntries,
  type Diary,
  type Entry,
} from './diary.js';
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

/** Puts a text under a free key, so that something else can be stored in its place. */
function setAside(storage: Storage, text: string | null): void {
  let number = 1;
  while (storage.getItem(`${storageKey}:${number}`) !== null) number += 1;
  if (text !== null) storage.setItem(`${storageKey}:${number}`, text);
}

/** Holds the diary, and stores it once the visitor has started one. Nothing here throws. */
export class DiaryKeeper {
  diary: Diary | undefined;
  problem: Problem | undefined;
  /** What the visitor has just deleted, to bring it back. */
  #deleted: { diary: Diary | undefined; texts: Record<string, string> } | undefined;
  /** When the check that is under way began, and the time of its entry, once it was noted. */
  #begunAt = Date.now();
  #noted: number | undefined;
  /** The last result while the diary was deleted, to be noted when it is brought back. */
  #missed: Answers | undefined;
  /** What was noted and could not be stored yet. */
  readonly #unsaved = new Map<number, Entry>();
  /** Whether this page has seen the diary in the store, so that it has to be there still. */
  #wasStored = false;

  /** The diary without the check that is under way; `undefined` when there is no other. */
  get before(): Diary | undefined {
    const entries = this.diary?.entries.filter(({ at }) => at !== this.#noted) ?? [];
    return this.diary && entries.length > 0 ? { ...this.diary, entries } : undefined;
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
    this.#heedClock(found);
  }

  /** Takes over what another tab has stored. */
  reload(): void {
    if (this.diary) this.#meet(this.#read(), this.diary);
  }

  /**
   * Starts a diary with a first check, so many days after the massage. A diary that is stored, known
   * to this page or not, is set aside.
   */
  start(answers: Answers, at: number, daysAgo: number): void {
    this.problem = this.#deleted = undefined;
    this.diary = { massageDay: dayOf(at) - daysAgo, entries: [{ at, answers }] };
    this.#noted = at;
    this.#unsaved.clear();
    this.#save(this.diary, true);
  }

  /** A new check begins: its result will be an entry of its own. */
  begin(): void {
    this.#noted = undefined;
    this.#begunAt = Date.now();
  }

  /**
   * Notes the result of a check, where it is about the diary's massage; a corrected result takes the
   * place of the first. Answers what holds: the day may have changed since the check began.
   */
  note(answers: Answers): Answers {
    if (!this.diary && this.#deleted) this.#missed = answers;
    if (!this.diary) return answers;
    this.problem = undefined;
    this.reload();
    const { diary } = this;
    const now = Date.now();
    const isSame = [this.#begunAt, now].some((at) => isSameMassage(diary, answers, at));
    // What was noted once may be corrected in all it says.
    if (!isSame && this.#noted === undefined) return answers;
    this.#heedClock(diary);
    const massage =
      isSame && answers.massage ? massageAnswer(daysAfter(diary, now)) : answers.massage;
    const entry = { at: this.#timeFor(diary, now), answers: { ...answers, massage } };
    this.#noted = entry.at;
    this.#unsaved.set(entry.at, entry);
    this.#save(withEntries(diary, [entry]), false);
    return entry.answers;
  }

  /** A correction keeps its time, unless another check or another day has come since. */
  #timeFor(diary: Diary, now: number): number {
    const { at } = lastEntry(diary);
    const isLast = this.#noted === at && dayOf(at) >= dayOf(now);
    // No check takes another's place, whatever the clock says.
    return isLast ? at : Math.max(now, at + 1);
  }

  /** All that is kept, as text. */
  export(): string {
    const texts = this.#tryTo(textsIn) ?? {};
    if (this.diary) texts[storageKey] = textOf(this.diary);
    return Object.keys(texts)
      .map((key) => texts[key])
      .join('\n\n');
  }

  /** Deletes all that is kept; `undo` brings it back as long as the page is open. */
  delete(): void {
    const texts = this.#tryTo(textsIn) ?? {};
    this.#deleted = { diary: this.diary, texts };
    this.#forget();
    this.#tryTo((storage) => Object.keys(texts).forEach((key) => storage.removeItem(key)));
  }

  /** Brings back what was deleted. */
  undo(): void {
    const { diary, texts = {} } = this.#deleted ?? {};
    this.#deleted = undefined;
    this.diary = diary;
    this.#tryTo((storage) => {
      const other = storage.getItem(storageKey);
      for (const [key, text] of Object.entries(texts)) storage.setItem(key, text);
      setAside(storage, other);
      this.#wasStored = storageKey in texts;
    });
    if (this.#missed) this.note(this.#missed);
    this.#missed = undefined;
  }

  /** Holds no diary any more, and leaves alone what is stored. */
  close(): void {
    this.#deleted = undefined;
    this.#forget();
  }

  #forget(): void {
    this.diary = this.problem = this.#missed = undefined;
    this.#wasStored = false;
    this.#unsaved.clear();
    this.begin();
  }

  #heedClock(diary: Diary): void {
    if (dayOf(Date.now()) < dayOf(lastEntry(diary).at)) this.problem = 'clock';
  }

  /** Takes in what is stored; answers whether the diary of this page may be stored over it. */
  #meet(found: Found, own: Diary): boolean {
    const isSame = isDiary(found) && found.massageDay === own.massageDay;
    // What another tab has corrected stays corrected.
    if (isSame) {
      this.diary = withEntries(withEntries(own, found.entries), [...this.#unsaved.values()]);
    }
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
        if (asNew || found === 'unreadable') setAside(storage, storage.getItem(storageKey));
        storage.setItem(storageKey, text);
        this.#wasStored = true;
        this.#unsaved.clear();
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
