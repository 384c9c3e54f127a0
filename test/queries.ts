import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';

type Tree = Element | ShadowRoot;

/** Which elements have a role. It is quicker to know than to ask each element of a page for its own. */
const roles = {
  alert: '[role=alert]',
  button: 'button',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  figure: 'figure',
  group: 'fieldset, [role=group]',
  heading: '[role=heading]',
  img: '[role=img]',
  link: 'a[href]',
  listitem: 'li',
  status: '[role=status]',
} as const;

type Role = keyof typeof roles;

/** What a custom element shows is in its shadow root. */
const treeOf = (within: Tree): Tree => ('shadowRoot' in within && within.shadowRoot) || within;

const candidates = (within: Tree, role: Role) => [
  ...treeOf(within).querySelectorAll<HTMLElement>(roles[role]),
];

// A page may have an element that is named like the window of its document.
const getComputedStyle = (...of: Parameters<Window['getComputedStyle']>) =>
  window.getComputedStyle(...of);

/** The name by which a screen reader tells an element. */
export const nameOf = (element: Element): string =>
  computeAccessibleName(element, { getComputedStyle });

/** What a screen reader adds to the name. */
export const descriptionOf = (element: Element): string =>
  computeAccessibleDescription(element, { getComputedStyle });

/** The elements of this role, those of this name alone where one is given. */
export const allByRole = (within: Tree, role: Role, name?: string): HTMLElement[] =>
  candidates(within, role).filter((each) => name === undefined || nameOf(each) === name);

/** Whether the name is written in the element: a quick guess, as to compute names takes long. */
const mayBeNamed = (element: Element, name: string): boolean =>
  [element.getAttribute('aria-label'), plainText(element)].includes(name);

/** The first element of this role, and of this name where one is given. */
export function byRole(within: Tree, role: Role, name?: string): HTMLElement {
  const every = candidates(within, role);
  const likely = every.filter((each) => name !== undefined && mayBeNamed(each, name));
  const found = [...likely, ...every].find((each) => name === undefined || nameOf(each) === name);
  if (!found) throw new Error(`No ${role} "${name ?? ''}".`);
  return found;
}

/** The text of an element, in one line. */
export const plainText = (of: Node | null | undefined): string =>
  (of?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The innermost elements that say just this. */
export const allByText = (within: Tree, text: string): HTMLElement[] =>
  [...treeOf(within).querySelectorAll<HTMLElement>('*')].filter(
    (each) =>
      plainText(each) === text && ![...each.children].some((child) => plainText(child) === text),
  );

/** What opens under these words. Engines do not agree on a role for it. */
export function disclosure(within: Tree, name: string): HTMLDetailsElement {
  const found = [...treeOf(within).querySelectorAll('details')].find(
    (each) => plainText(each.querySelector('summary')) === name,
  );
  if (!found) throw new Error(`Nothing opens under "${name}".`);
  return found;
}
