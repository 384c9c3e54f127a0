export interface Host {
  readonly page: Document;
  readonly window: Window & typeof globalThis;
  /** All that the page wrote to its console, errors and CSP reports included. */
  readonly warnings: string[];
}

/** Opens a page in a frame, waits until it was read, and runs the check. */
async function inFrame(
  attributes: Record<string, string>,
  check: (host: Host) => unknown,
): Promise<void> {
  // No diary of another test.
  localStorage.clear();
  const frame = document.createElement('iframe');
  const warnings: string[] = [];
  frame.addEventListener('heard', ({ detail }: CustomEventInit<string>) => {
    // The test loads Lit as its developers do, and most pages of tests have no country.
    if (detail && !/^Lit is in dev mode|number for an unknown/.test(detail)) warnings.push(detail);
  });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  document.body.append(frame);
  await loaded;
  try {
    const { contentDocument: page, contentWindow: inside } = frame;
    if (!page || !inside) throw new Error('The frame has no document.');
    await check({ page, window: inside as Host['window'], warnings });
  } finally {
    frame.remove();
  }
}

const listen = await (await fetch('/test/hosts/listen.ts')).text();

/** Opens a page with this markup, served as a page: in `srcdoc`, Firefox knows no 'self'. */
export async function inPage(markup: string, check: (host: Host) => unknown): Promise<void> {
  const body = `<!doctype html><script>${listen}</script>${markup}`;
  const served = await fetch('/host-page/', { method: 'POST', body });
  await inFrame({ src: await served.text() }, check);
}

/** Opens a page of demo/hosts/, in a real navigation. */
export const onPage = (page: string, check: (host: Host) => unknown): Promise<void> =>
  inFrame(
    {
      src: new URL(page, new URL('/demo/hosts/', location.href)).href,
      width: '800',
      height: '600',
    },
    check,
  );

export const widgets = ({ page }: Host) => [...page.querySelectorAll('soreness-checker')];

/** The one widget of the page. */
export function widgetOf(host: Host): Element {
  const [widget, ...more] = widgets(host);
  if (!widget || more.length > 0) throw new Error(`${widgets(host).length} widgets, not one.`);
  return widget;
}

/** What the page wrote to its console, when reports that come a little later are there too. */
export async function heard({ window, warnings }: Host): Promise<string[]> {
  await new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));
  return warnings;
}

/** Waits for what comes by itself, within a minute: what never does must not keep the next tests waiting. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It never came that ${holds.toString()}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
