import { html, render } from 'lit/html.js';
import { define } from './define.js';
import { elementFor, placeholder, watchPlaceholders } from './placeholders.js';

const tag = 'soreness-checker';

const say = (how: 'warn' | 'error', text: string) => console[how](`<${tag}>: ${text}`);

/** The element that `data-target` names; a warning and `null` when there is none. */
function targetOf(selector: string): Element | null {
  let found: Element | null = null;
  try {
    found = document.querySelector(selector);
  } catch {
    // Not a selector: the warning below says so too.
  }
  if (!found) {
    say(
      'warn',
      `data-target="${selector}" names no element of this page; allowed: a CSS selector of one, or none.`,
    );
  }
  return found;
}

/** Marks, for other copies of this script too, an element that a script tag has put there. */
const mounted = Symbol.for(tag);

/** Whether the page itself has the element, or a placeholder of it, somewhere. */
const hasOwnElement = () =>
  [...document.querySelectorAll(`${tag}, ${placeholder}`)].some((each) => !(mounted in each));

/**
 * Puts the widget where its script stands, or into `data-target`. A script with no `data-…` is there
 * to define the element where the page has it, and so is one in the head of a page with content.
 * A widget that stands there already is the script's own: it ran before, in a page that was kept.
 */
function mount(script: HTMLElement): void {
  const { target } = script.dataset;
  if (target === 'none') return;
  const holder = target ? targetOf(target) : null;
  const element = Object.assign(elementFor(script), { [mounted]: true });
  const isThere = (each: Element | null) => each?.isEqualNode(element) ?? false;
  if (holder) {
    if (![...holder.children].some(isThere)) holder.append(element);
  } else if (document.head.contains(script)) {
    if (!document.body.hasChildNodes()) document.body.append(element);
  } else if (!isThere(script.nextElementSibling)) {
    if (element.hasAttributes() || !hasOwnElement()) script.after(element);
  }
}

/** Whether Trusted Types let Lit make a template here, or another copy of this script could. */
function mayRender(): boolean {
  try {
    if (!customElements.get(tag)) render(html`<p></p>`, document.createDocumentFragment());
    return true;
  } catch {
    say(
      'error',
      `the Content-Security-Policy of this page does not let it start; add "${tag}" to its trusted-types.`,
    );
    return false;
  }
}

function run(script: HTMLOrSVGScriptElement | null): void {
  watchPlaceholders();
  if (script instanceof HTMLElement) mount(script);
}

// Not defined, the element leaves its fallback children to be read.
if (mayRender()) {
  define();
  const script = document.currentScript;
  // Where the page has the element, or the target, is known only once the page was read.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => run(script), { once: true });
  } else run(script);
}
