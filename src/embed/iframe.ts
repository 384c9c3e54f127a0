/**
 * What embed.html does beside the widget: reads its query, and tells the page around its height, and
 * the events of the widget.
 */
import { eventNames, type EventMessage, type HeightMessage } from './messages.js';

const root = document.documentElement;
const isFramed = parent !== window;
const query = [...new URLSearchParams(location.search)];

/** With these, a link to this page could put a false number under the name of the site. */
const isContact = (name: string) => /url|label|phone|number|heading$/.test(name);

/** Hands the query on, as `data-…`, to the placeholder of the widget, which takes what it knows. */
function readQuery(holder: HTMLElement): void {
  for (const [name, value] of query) {
    if (!/^[a-z-]+$/.test(name) || (isContact(name) && !isFramed)) continue;
    holder.setAttribute(`data-${name}`, value);
    if (name === 'lang' || name === 'dir') root[name] = value;
    if (name === 'theme' && /^(light|dark)$/.test(value)) root.style.colorScheme = value;
  }
}

/** Names in one warning what of the query the widget did not take. */
function warnOfRest(widget: Element): void {
  const rest = query.map(([name]) => name).filter((name) => !widget.hasAttribute(name));
  const names = rest.filter((name) => name !== 'dir').join(', ');
  const why = 'unknown, or only taken inside an iframe';
  if (names) console.warn(`<soreness-checker>: this page does not take ${names} (${why}).`);
}

/** Any page may frame this one, unless its site's `frame-ancestors` say otherwise. */
const tell = (message: HeightMessage | EventMessage) => parent.postMessage(message, '*');

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
  document.addEventListener('DOMContentLoaded', () => {
    const widget = holder.querySelector('soreness-checker');
    if (widget) warnOfRest(widget);
  });
}
