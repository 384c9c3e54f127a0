/** What the browser tells of a press, wherever it comes from. */
const presses =
  'click dblclick input mousedown mouseup pointerdown pointerup touchstart touchend'.split(' ');

const keys = ['keydown', 'keypress', 'keyup'];

/**
 * Keys that only the widget is to act on: those that choose or move, and all that write a character.
 * Tab and Escape, and what is pressed together with Ctrl, Alt or Meta, stay the page's too.
 */
const isOurs = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  !ctrlKey && !altKey && !metaKey && /^(.|Enter|Arrow.*|Home|End)$/.test(key);

/**
 * Ends the browser's own events at the root: outside, `composedPath()` would lead to the option that
 * is answered and to its words, and a key that chooses an answer could turn a page. Links are the
 * page's as well, and so is what the page puts into slots.
 */
export function keepInside(root: ShadowRoot): void {
  const stop = (event: Event) => {
    const target = event.target as Element;
    // Not by what is in the root: a button that was pressed may have gone with its screen.
    const isSlotted = root.host.contains(target);
    const isKept = 'key' in event ? isOurs(event as KeyboardEvent) : !target.closest('a');
    if (isKept && !isSlotted) event.stopPropagation();
  };
  for (const name of [...presses, ...keys]) root.addEventListener(name, stop, { passive: true });
}
