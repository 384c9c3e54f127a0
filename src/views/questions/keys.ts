import type { Kind } from '../../triage/internal.js';
import { hasModifier } from '../ui/keys.js';

/** The key before, and when it was pressed (ms): 1 and 0 within a second are a 10. */
let typed = { key: '', at: 0 };

/** With the focus in the scale, a number key chooses its score. */
function typeScore(event: KeyboardEvent): void {
  const { key, timeStamp: at } = event;
  if (!/^[0-9]$/.test(key) || hasModifier(event)) return;
  const isTen = key === '0' && typed.key === '1' && at - typed.at < 1000;
  typed = { key, at };
  const scores = (event.currentTarget as Element).querySelectorAll('input');
  const score = scores[isTen ? 10 : Number(key)];
  score?.focus();
  score?.click();
}

/**
 * Up and down lead from box to box, as among radio buttons, and round the ends: "None of these" is one
 * key away.
 */
function walkBoxes(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || hasModifier(event)) return;
  event.preventDefault();
  const list = (event.currentTarget as Element).closest('fieldset') as Element;
  const boxes = [...list.querySelectorAll('input')];
  boxes.at((boxes.indexOf(event.target as HTMLInputElement) + step) % boxes.length)?.focus();
}

/** What keys do in the options of a question, beside what the browser makes of them. */
export const keysOf: Readonly<Partial<Record<Kind, (event: KeyboardEvent) => void>>> = {
  scale: typeScore,
  several: walkBoxes,
};
