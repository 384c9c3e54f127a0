import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Action } from '../session/actions.js';
import { storageKey, type Texts, type World, type Writes } from '../session/diary/index.js';
import { own } from './dom.js';

/** What the store asks of the widget. */
interface Host {
  /** Whether the visitor keeps a diary: only then can another tab or another day matter. */
  readonly hasDiary: () => boolean;
  /** Whether the site lets the widget look into the store. */
  readonly mayRead: () => boolean;
  readonly dispatch: (action: Action) => void;
}

/** All that is stored of the diary, backups included, by its key. */
function readAll(): Texts | undefined {
  try {
    const storage = localStorage;
    const keys = Object.keys(storage).filter((key) => key.startsWith(storageKey));
    return Object.fromEntries(keys.map((key) => [key, storage.getItem(key) ?? '']));
  } catch {
    return undefined;
  }
}

/** The browser's store: read and written at the edge, and what tells that it has changed. */
export class DiaryStore implements ReactiveController {
  readonly #host: Host;
  #isListening = false;

  constructor(element: ReactiveControllerHost, host: Host) {
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    this.#listen(this.#host.hasDiary());
  }

  hostUpdated(): void {
    this.#listen(this.#host.hasDiary());
  }

  hostDisconnected(): void {
    this.#listen(false);
  }

  /** What an action has to know of the world; the store is read only when it is asked for. */
  world(): World {
    const { mayRead } = this.#host;
    return {
      now: Date.now(),
      get stored() {
        return mayRead() ? readAll() : {};
      },
    };
  }

  /** Writes, or removes where there is `null`; what came of it is the next action. Never throws. */
  write(writes: Writes): Action {
    try {
      const storage = localStorage;
      for (const key of Object.keys(writes)) {
        const text = writes[key];
        if (typeof text === 'string') storage.setItem(key, text);
        else storage.removeItem(key);
      }
      return { type: 'stored', writes };
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return { type: 'not-stored', problem: isFull ? 'full' : 'blocked' };
    }
  }

  #listen(isWanted: boolean): void {
    if (isWanted === this.#isListening) return;
    this.#isListening = isWanted;
    const how = isWanted ? 'addEventListener' : 'removeEventListener';
    window[how]('storage', this.#onStorage);
    own(how)('visibilitychange', this.#onVisibilityChange);
  }

  readonly #onStorage = (event: Event) => {
    const { key } = event as StorageEvent;
    if (key === null || key === storageKey) this.#host.dispatch({ type: 'storage' });
  };

  readonly #onVisibilityChange = () => {
    if (!document.hidden) this.#host.dispatch({ type: 'visible' });
  };
}
