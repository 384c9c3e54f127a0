const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

const spotsIn = (figure: EventTarget | null): readonly SVGElement[] => [
  ...(figure as Element).querySelectorAll<SVGElement>('[data-place]'),
];

/** Arrow keys lead from place to place, Space and Enter choose. */
export function pressKey(event: KeyboardEvent): void {
  const all = spotsIn(event.currentTarget);
  const spot = event.target as SVGElement;
  const step = steps[event.key];
  const chooses = event.key === ' ' || event.key === 'Enter';
  if (event.altKey || event.ctrlKey || event.metaKey || (!step && !chooses)) return;
  event.preventDefault();
  if (step) all.at((all.indexOf(spot) + step) % all.length)?.focus();
  else if (!event.repeat) spot.dispatchEvent(new MouseEvent('click'));
}

/** Tab comes back to the place that had the focus last. */
export function keepTabStop(event: FocusEvent): void {
  for (const spot of spotsIn(event.currentTarget)) {
    spot.setAttribute('tabindex', spot === event.target ? '0' : '-1');
  }
}
