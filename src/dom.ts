/** The nearest `lang` of an element or its ancestors, shadow hosts included. */
export function inheritedLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inheritedLang(root.host) : '';
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
