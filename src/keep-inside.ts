/** What the browser tells of a press, wherever it comes from. */
const presses = 'click input mousedown mouseup pointerdown pointerup touchstart touchend'.split(
  ' ',
);

const keys = ['keydown', 'keypress', 'keyup'];

/**
 * Keys that only the widget is to act on: those that choose or move, and all that write a character.
 * Tab and Escape, and what is pressed together with Ctrl, Alt or Meta, stay the page's too.
 */
const isOurs = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  !ctrlKey && !altKey && !metaKey && /^(.|Enter|Arrow.*|Home|End)$/.test(key);

/**
 * Ends at the root the browser's own events of what is answered: outside, `composedPath()` would lead
 * to the option and its words, and a key that chooses an answer could turn a page. Links are the
 * page's as well, and so is what the page puts into slots.
 */
export function keepInside(root: ShadowRoot): void {
  const stop = (event: Event) => {
    const target = event.target as Element;
    const isInside = root.contains(target);
    const isAnswer =
      'key' in event ? isOurs(event as KeyboardEvent) : target.closest('fieldset, button');
    if (isInside && isAnswer) event.stopPropagation();
  };
  for (const name of [...presses, ...keys]) root.addEventListener(name, stop, { passive: true });
}
