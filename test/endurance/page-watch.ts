/** What a page would notice of a widget in it, and should not. */
export class PageWatch {
  readonly problems: string[] = [];
  readonly #before = pageNow();
  readonly #globals = new Set(globals());
  readonly #undo: (() => void)[] = [];

  constructor() {
    for (const name of ['error', 'warn', 'log', 'info'] as const) {
      const method = console[name];
      console[name] = (...args: unknown[]) => this.#note(`console.${name}`, args.join(' '));
      this.#undo.push(() => (console[name] = method));
    }
    this.#hear('error', ({ message }) => this.#note('error', message));
    this.#hear('unhandledrejection', ({ reason }) => this.#note('rejection', String(reason)));
    const requests = new PerformanceObserver((list) => this.#noteAll(list.getEntries()));
    requests.observe({ type: 'resource' });
    this.#undo.push(() => {
      this.#noteAll(requests.takeRecords());
      requests.disconnect();
    });
  }

  /** To be called when the widget has gone: what it left behind is a problem too. */
  end(): void {
    for (const undo of this.#undo.splice(0)) undo();
    for (const [what, now] of Object.entries(pageNow())) {
      const before = this.#before[what as 'html'];
      if (now !== before) this.#note(`the ${what} of the page`, `was ${before} and is ${now}`);
    }
    const added = globals().filter((name) => !this.#globals.has(name) && !(name in plainWindow()));
    if (added.length > 0) this.#note('globals', added.join());
  }

  #note(what: string, more: string): void {
    this.problems.push(`${what}: ${more}`);
  }

  #noteAll(entries: PerformanceEntryList): void {
    for (const { name } of entries) this.#note('request', name);
  }

  #hear<Name extends 'error' | 'unhandledrejection'>(
    name: Name,
    act: (event: WindowEventMap[Name]) => void,
  ): void {
    addEventListener(name, act);
    this.#undo.push(() => removeEventListener(name, act));
  }
}

/** All of the page but the widget. */
const pageNow = () => ({
  html: document.documentElement.outerHTML,
  sheets: document.adoptedStyleSheets.length,
  title: document.title,
  address: location.href,
  cookie: document.cookie,
});

/** The names of all globals; an engine may set some of its own late, and in any order. */
const globals = () => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name));

/** A window in which nothing was done. */
function plainWindow(): object {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentWindow as Window;
  const names = Object.fromEntries(Object.getOwnPropertyNames(view).map((name) => [name, true]));
  frame.remove();
  return names;
}
