import * as diary from '../../../src/session/diary/index.js';
import type { DiaryState, Stored, World } from '../../../src/session/diary/index.js';
import type { Answers } from '../../../src/triage/internal.js';

/** A browser's store, and what may be wrong with it. */
export const store = {
  texts: {} as Record<string, string>,
  mode: 'open' as 'open' | 'blocked' | 'full',
  clear(): void {
    this.texts = {};
    this.mode = 'open';
  },
};

/** Does something while the store is blocked, or full. */
export function whileStore(mode: 'blocked' | 'full', act: () => void): void {
  store.mode = mode;
  act();
  store.mode = 'open';
}

/** A tab of the browser with a diary: it carries out what the pure functions ask for. */
export class Tab {
  state: DiaryState = diary.newDiaryState(Date.now());

  get diary(): DiaryState['diary'] {
    return this.state.diary;
  }

  get problem(): DiaryState['problem'] {
    return this.state.problem;
  }

  get canUndo(): boolean {
    return this.state.deleted !== undefined;
  }

  get before(): DiaryState['diary'] {
    return diary.earlierChecks(this.state);
  }

  open(): this {
    this.state = diary.openDiary(this.state, this.#world());
    return this;
  }

  reload(): void {
    this.state = diary.reloadDiary(this.state, this.#world());
  }

  begin(): void {
    this.state = diary.beginCheck(this.state, Date.now());
  }

  close(): void {
    this.state = diary.closeDiary(Date.now());
  }

  start(answers: Answers, at: number, daysAgo: number): void {
    this.#keep(diary.startDiary(this.state, { at, answers }, daysAgo, this.#world()));
  }

  record(answers: Answers): Answers {
    const [state, writes, held = answers] = diary.record(this.state, answers, this.#world());
    this.#keep([state, writes]);
    return held;
  }

  delete(): void {
    this.#keep(diary.deleteDiary(this.state, this.#world()));
  }

  undo(): void {
    this.#keep(diary.undoDelete(this.state, this.#world()));
  }

  export(): string {
    return diary.exportDiary(this.state, this.#world());
  }

  #world(): World {
    return { now: Date.now(), stored: store.mode === 'blocked' ? undefined : { ...store.texts } };
  }

  #keep([state, writes]: Stored): void {
    this.state = state;
    if (!writes) return;
    if (store.mode !== 'open') {
      this.state = { ...state, problem: store.mode };
      return;
    }
    for (const [key, text] of Object.entries(writes)) {
      if (text === null) delete store.texts[key];
      else store.texts[key] = text;
    }
    this.state = diary.confirmStored(state, writes);
  }
}
