/** The text nodes of a root that say something, those of its style sheet aside. */
export function textsIn(root: ShadowRoot): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter((text) => text.data.trim() && text.parentElement?.localName !== 'style');
}

/** As page translators do: two nested elements take the place of a text node. */
export function translateText(text: Text, words = text.data): void {
  const outer = text.ownerDocument.createElement('font');
  const inner = text.ownerDocument.createElement('font');
  inner.textContent = words;
  outer.append(inner);
  text.replaceWith(outer);
}
