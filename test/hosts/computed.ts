/** Every computed property of these elements; the variables of a page are its own matter. */
export function computed(elements: Iterable<Element>): Map<string, string> {
  const found = new Map<string, string>();
  [...elements].forEach((element, index) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    for (const property of style ?? []) {
      if (property.startsWith('--')) continue;
      const value = style?.getPropertyValue(property) ?? '';
      found.set(`${index} ${element.localName} ${property}`, value);
    }
  });
  return found;
}

/** What differs, in words. */
export const changes = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${key}: ${before.get(key)} → ${after.get(key)}`);
