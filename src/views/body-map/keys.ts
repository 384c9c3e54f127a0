import { hasModifier } from '../ui/keys.js';

/** Which way each arrow leads on the picture: to the right, and down. */
const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowDown: [0, 1],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowLeft: [-1, 0],
};

const spotsIn = (figure: EventTarget | null): readonly SVGElement[] => [
  ...(figure as Element).querySelectorAll<SVGElement>('[data-place]'),
];

function middleOf(spot: Element): readonly [x: number, y: number] {
  const { left, top, width, height } = spot.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** The next place that way: near, and not far to the side of it. At the edge there is none. */
function nextTo(
  spot: Element,
  [wayX, wayY]: readonly [number, number],
  all: readonly SVGElement[],
) {
  const [x, y] = middleOf(spot);
  const ahead = all.flatMap((other) => {
    const [otherX, otherY] = middleOf(other);
    const [right, down] = [otherX - x, otherY - y];
    const along = right * wayX + down * wayY;
    const aside = Math.abs(right * wayY) + Math.abs(down * wayX);
    return along > 1 && aside < along * 3 ? [{ other, far: along + 2 * aside }] : [];
  });
  return ahead.sort((one, two) => one.far - two.far)[0]?.other;
}

/** Arrow keys lead from place to place, the way that they point; Space and Enter choose. */
export function pressKey(event: KeyboardEvent): void {
  const spot = event.target as SVGElement;
  const way = ways[event.key];
  const chooses = event.key === ' ' || event.key === 'Enter';
  if (hasModifier(event) || (!way && !chooses)) return;
  event.preventDefault();
  if (way) nextTo(spot, way, spotsIn(event.currentTarget))?.focus();
  else if (!event.repeat) spot.dispatchEvent(new MouseEvent('click'));
}

/** Tab comes back to the place that had the focus last. */
export function keepTabStop(event: FocusEvent): void {
  for (const spot of spotsIn(event.currentTarget)) {
    spot.setAttribute('tabindex', spot === event.target ? '0' : '-1');
  }
}
