import { define } from './define.js';
import { SorenessChecker } from './soreness-checker.js';

const warn = (text: string) => console.warn(`<soreness-checker>: ${text}`);

/** A new element with the attributes that stand as `data-…` on the script tag. */
function elementFor(script: HTMLElement): HTMLElement {
  const element = document.createElement('soreness-checker');
  for (const name of SorenessChecker.observedAttributes) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

/** The element that `data-target` names; a warning and `null` when there is none. */
function targetOf(selector: string): Element | null {
  let found: Element | null = null;
  try {
    found = document.querySelector(selector);
  } catch {
    // Not a selector: the warning below says so too.
  }
  if (!found) {
    warn(
      `data-target="${selector}" names no element of this page; allowed: a CSS selector of one.`,
    );
  }
  return found;
}

/** Marks, for other copies of this script too, an element that a script tag has put there. */
const mounted = Symbol.for('soreness-checker');

/** Whether the page itself has the element somewhere. */
const hasOwnElement = () =>
  [...document.querySelectorAll('soreness-checker')].some((each) => !(mounted in each));

/**
 * Puts the widget where its script stands, or into `data-target`. A script with no `data-…` is there
 * to define the element where the page has it, and so is one in the head of a page with content.
 */
function mount(script: HTMLElement): void {
  const { target } = script.dataset;
  const holder = target ? targetOf(target) : null;
  const element = Object.assign(elementFor(script), { [mounted]: true });
  if (holder) holder.append(element);
  else if (document.head.contains(script)) {
    if (!document.body.hasChildNodes()) document.body.append(element);
  } else if (element.hasAttributes() || !hasOwnElement()) script.after(element);
}

define();

const script = document.currentScript;
if (script instanceof HTMLElement) {
  // Where the page has the element, or the target, is known only once the page was read.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => mount(script), { once: true });
  } else mount(script);
}
