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

/**
 * Puts the widget where its script stands, or into `data-target`. A script in the head is there to
 * define the element, so it puts a widget only into a page that has nothing else.
 */
function mount(script: HTMLElement): void {
  const { target } = script.dataset;
  const holder = target ? targetOf(target) : null;
  if (holder) holder.append(elementFor(script));
  else if (!document.head.contains(script)) script.after(elementFor(script));
  else if (!document.body.hasChildNodes()) document.body.append(elementFor(script));
}

define();

const script = document.currentScript;
if (script instanceof HTMLElement) {
  // A target, and whether the body is empty, are known only once the page was read.
  const wait =
    document.readyState === 'loading' && (script.dataset.target || document.head.contains(script));
  if (wait) document.addEventListener('DOMContentLoaded', () => mount(script), { once: true });
  else mount(script);
}
