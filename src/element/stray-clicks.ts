/** How long (ms) after a screen came its place may still be under a double-click. */
const settling = 500;

/**
 * Stops the second click of a double-click: it must not answer what has just come under the finger.
 *
 * @returns What to call when another screen comes.
 */
export function stopStrayClicks(root: ShadowRoot): () => void {
  let movedAt = -Infinity;
  const stop = (event: Event) => {
    const isSecond = (event as MouseEvent).detail > 1;
    if (!isSecond || event.timeStamp - movedAt > settling) return;
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener('click', stop, true);
  return () => {
    movedAt = performance.now();
  };
}
