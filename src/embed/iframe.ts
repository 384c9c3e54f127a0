/** What embed.html does beside the widget: reads its query, and tells its height to the page around. */

const root = document.documentElement;
const isFramed = parent !== window;
const query = [...new URLSearchParams(location.search)];

/** With these, a link to this page could put a false number under the name of the site. */
const isContact = (name: string) => /url|label|phone|number|heading$/.test(name);

/** Hands the query on, as `data-…`, to the placeholder of the widget, which takes what it knows. */
function readQuery(holder: Element): void {
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

function tellHeight(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ type: 'soreness-checker:height', height }, '*');
}

const holder = document.querySelector('[data-soreness-checker]');
if (holder) {
  readQuery(holder);
  root.style.fontFamily = 'system-ui, sans-serif';
  if (isFramed) new ResizeObserver(tellHeight).observe(root);
  document.addEventListener('DOMContentLoaded', () => {
    const widget = holder.querySelector('soreness-checker');
    if (widget) warnOfRest(widget);
  });
}
