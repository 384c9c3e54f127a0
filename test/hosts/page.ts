export interface Host {
  readonly page: Document;
  /** All that the page wrote to its console, errors included. */
  readonly warnings: string[];
}

/** Opens a page with this markup in a frame, waits until it was read, and runs the check. */
export async function inPage(markup: string, check: (host: Host) => unknown): Promise<void> {
  const frame = document.createElement('iframe');
  const warnings: string[] = [];
  const name = `heard${String(Math.random()).slice(2)}`;
  Object.assign(window, { [name]: warnings });
  // The frame's console is listened to before anything else of it runs.
  const listen = `<!doctype html><script>for (const kind of ['log', 'info', 'warn', 'error'])
    console[kind] = (...args) => parent.${name}.push(args.join(' '));
    addEventListener('error', (event) => console.error(event.message));
    addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective));
    document.currentScript.remove();</script>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const served = await fetch('/host-page/', { method: 'POST', body: listen + markup });
  frame.src = await served.text();
  document.body.append(frame);
  await loaded;
  try {
    const page = frame.contentDocument;
    if (!page) throw new Error('The frame has no document.');
    await check({ page, warnings });
  } finally {
    frame.remove();
  }
}

export const widgets = ({ page }: Host) => [...page.querySelectorAll('soreness-checker')];
