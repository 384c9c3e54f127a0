import { SorenessChecker } from './soreness-checker.js';

/** Where an editor strips unknown tags, this stands for the element: `<div data-soreness-checker>`. */
export const placeholder = '[data-soreness-checker]';

/** A new element with the attributes that stand as `data-…` on a script tag or a placeholder. */
export function elementFor(holder: HTMLElement): HTMLElement {
  const element = document.createElement('soreness-checker');
  for (const name of SorenessChecker.observedAttributes) {
    const value = holder.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

/**
 * Puts the widget into its placeholder, which stays: it is the page's own, with its class, its style
 * and what a framework knows of it. What it held becomes the fallback of the widget.
 */
function upgrade(holder: HTMLElement): void {
  if (holder.querySelector(':scope > soreness-checker')) return;
  const element = elementFor(holder);
  element.append(...holder.childNodes);
  holder.append(element);
}

/** Looks at what was added alone, since a busy page changes often and may be long. */
function upgradeAdded(records: readonly MutationRecord[]): void {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof HTMLElement)) continue;
    if (node.matches(placeholder)) upgrade(node);
    node.querySelectorAll<HTMLElement>(placeholder).forEach(upgrade);
  }
}

/** Upgrades the placeholders of the page, those added later too; once, however often it is called. */
export function watchPlaceholders(): void {
  const mark = Symbol.for('soreness-checker placeholders');
  if (mark in document) return;
  Object.assign(document, { [mark]: true });
  document.querySelectorAll<HTMLElement>(placeholder).forEach(upgrade);
  new MutationObserver(upgradeAdded).observe(document, { childList: true, subtree: true });
}
