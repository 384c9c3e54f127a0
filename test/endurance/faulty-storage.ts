/**
 * A browser's store that several tabs share, and that may fail: as a whole, when it is asked for, or
 * at any single call of it.
 */
export interface FaultyStorage {
  /** What is in it; a test may write here behind the widget's back. */
  readonly texts: Record<string, string>;
  /** Told before each call; what it throws is what the call throws. */
  beforeCall: (call: 'get' | 'set' | 'remove' | 'store') => void;
}

/** How browsers say that there is no room, and that a page may not. */
export const full = (): DOMException => new DOMException('No room.', 'QuotaExceededError');
export const refused = (): DOMException => new DOMException('Not allowed.', 'SecurityError');

/** Puts a faulty store in the place of the browser's, while `act` runs. */
export function withFaultyStorage<T>(act: (storage: FaultyStorage) => T): T {
  const faulty: FaultyStorage = { texts: {}, beforeCall: () => undefined };
  const methods = {
    getItem(key: string): string | null {
      faulty.beforeCall('get');
      return faulty.texts[key] ?? null;
    },
    setItem(key: string, text: string): void {
      faulty.beforeCall('set');
      faulty.texts[key] = text;
    },
    removeItem(key: string): void {
      faulty.beforeCall('remove');
      delete faulty.texts[key];
    },
  };
  // Its keys are those of what is in it, as a browser's are.
  const storage = new Proxy(faulty.texts, {
    get: (texts, key): unknown => Reflect.get(methods, key) ?? texts[String(key)],
  });
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      faulty.beforeCall('store');
      return storage;
    },
  });
  try {
    return act(faulty);
  } finally {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  }
}
