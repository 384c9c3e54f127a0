/**
 * An object's own property or method, of the document where no other is named. A visitor may write
 * `<img name="currentScript">` or `<form name="body">` into a page, and such a name hides the
 * document's own; the names of its fields do so with a form's.
 */
export function own<Name extends keyof Of, Of extends object = Document>(
  name: Name,
  of: Of = document as unknown as Of,
): Of[Name] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(of) as object, name, of);
  return (typeof value === 'function' ? (value as () => void).bind(of) : value) as Of[Name];
}

/** The name of a setting in its plain spelling. */
export const plainName = (name: string): string => name.replace(/^data-/, '');

/** What is set on an element, in either spelling: `book-url` wins over `data-book-url`. */
export const settingOf = (element: Element, name: string): string | null =>
  element.getAttribute(name) ?? element.getAttribute(`data-${name}`);

/** The element, and all that it stands in, through shadow roots. */
export function* lineOf(element: Element): Generator<Element> {
  for (let at: Element | null | undefined = element; at;) {
    yield at;
    const parent: ParentNode | null = at.parentNode;
    at = parent && 'host' in parent ? (parent as ShadowRoot).host : at.parentElement;
  }
}

/**
 * The nearest `lang` of an element or its ancestors, shadow hosts included; empty when there is none,
 * `undefined` when a page translator has written its own. The country of the page is not that of the
 * language that a visitor reads it in.
 */
export function inheritedLang(element: Element): string | undefined {
  const holder = [...lineOf(element)].find((each) => each.hasAttribute('lang'));
  if (holder?.matches('.translated-ltr, .translated-rtl')) return undefined;
  return holder?.getAttribute('lang') ?? '';
}

const sheets = new WeakMap<Document, Record<string, CSSStyleSheet>>();

/** One sheet for all widgets of a document; another document refuses it. */
function sheetOf(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const known = sheets.get(view.document) ?? {};
  sheets.set(view.document, known);
  if (!known[css]) {
    known[css] = new view.CSSStyleSheet();
    known[css].replaceSync(css);
  }
  return known[css];
}

/** Dresses a shadow root or a document, which is one of `view`. */
export function adoptStyles(
  root: ShadowRoot | Document,
  view: Window & typeof globalThis,
  css: string,
): void {
  try {
    root.adoptedStyleSheets = [sheetOf(view, css)];
  } catch {
    // Older browsers, and the likes of jsdom, make no such sheets.
    const style = view.document.createElement('style');
    style.textContent = css;
    (root.querySelector('head') ?? root).prepend(style);
  }
}

/** Puts the focus on the first that is shown of what these selectors match, and brings it into sight. */
export function reach(root: ShadowRoot | null, selectors: readonly string[]): void {
  const found = selectors.flatMap((each) => [...(root?.querySelectorAll<HTMLElement>(each) ?? [])]);
  // The side of the body that is turned away, and a list that is closed, take no focus.
  const shown = found.find((each) => each.checkVisibility?.() ?? each.getClientRects().length > 0);
  const target = shown ?? found.at(-1);
  try {
    target?.focus({ preventScroll: true });
    // By itself, not every engine heeds the margins for it, and none brings the question along.
    for (const each of [target?.closest('fieldset')?.querySelector('legend'), target]) {
      each?.scrollIntoView?.({ block: 'nearest' });
    }
  } catch {
    // The screen stands, and the page hears of it, without the focus too.
  }
}

/** Opens what it is in, and itself. */
export function unfold(element: Element | null | undefined): void {
  const closed = element?.closest<HTMLDetailsElement>('details:not([open])');
  if (!closed) return;
  closed.open = true;
  unfold(closed);
}

/** Marks the text of an element, for the visitor to copy. */
export function select(element: Element | null | undefined): void {
  if (element) element.ownerDocument.getSelection()?.selectAllChildren(element);
}

/** What a visitor has opened and where the focus is, to be set again in the same content. */
export function stateOf(root: ShadowRoot): (root: ShadowRoot) => void {
  const partsOf = (of: ShadowRoot) => [
    ...of.querySelectorAll<HTMLElement>('a, button, details, summary'),
  ];
  const before = partsOf(root).map((each) => ({
    isOpen: each.hasAttribute('open'),
    isFocused: each === root.activeElement,
  }));
  return (after) =>
    partsOf(after).forEach((each, index) => {
      each.toggleAttribute('open', before[index]?.isOpen);
      if (before[index]?.isFocused) each.focus({ preventScroll: true });
    });
}
