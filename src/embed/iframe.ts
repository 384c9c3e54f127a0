/**
 * What embed.html does beside the widget: reads its query, and tells the page around its height, and
 * the events of the widget.
 */
import { eventNames, type EventMessage, type HeightMessage } from './messages.js';

const root = document.documentElement;
const isFramed = parent !== window;

/** With these, a link to this page could put a false number under the name of the site. */
const isContact = (name: string) => /url|label|phone|number|heading$/.test(name);

/** Hands the query on, as `data-…`, to the placeholder of the widget, which takes what it knows. */
function readQuery(holder: HTMLElement): void {
  for (const [key, value] of new URLSearchParams(location.search)) {
    const name = key.toLowerCase();
    if (!/^[a-z_-]+$/.test(name)) continue;
    if (isContact(name) && !isFramed) {
      console.warn(`<soreness-checker>: this page takes ${name} only inside an iframe.`);
      continue;
    }
    holder.setAttribute(`data-${name}`, value);
    if (name === 'lang' || name === 'dir') root[name] = value;
    if (name === 'theme' && /^(light|dark)$/.test(value)) root.style.colorScheme = value;
  }
}

/** Any page may frame this one, unless its site's `frame-ancestors` say otherwise. */
function tell(message: HeightMessage | EventMessage): void {
  // Not returned: WebKit would make a tail call of it, and take the page around for the sender.
  parent.postMessage(message, '*');
}

const tellHeight = () =>
  tell({
    type: 'soreness-checker:height',
    height: Math.ceil(root.getBoundingClientRect().height),
  });

/** Tells the page around all that it asks for, and what happens. */
function tellAll(holder: HTMLElement): void {
  new ResizeObserver(tellHeight).observe(root);
  addEventListener('message', ({ data, source }: MessageEvent<HeightMessage | null>) => {
    if (source === parent && data?.type === 'soreness-checker:height') tellHeight();
  });
  for (const name of eventNames) {
    holder.addEventListener(name, ({ detail }) =>
      tell({ type: 'soreness-checker:event', name, detail } as EventMessage),
    );
  }
}

const holder = document.querySelector<HTMLElement>('[data-soreness-checker]');
if (holder) {
  readQuery(holder);
  root.style.fontFamily = 'system-ui, sans-serif';
  if (isFramed) tellAll(holder);
}
