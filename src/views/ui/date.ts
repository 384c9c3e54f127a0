import type { DayPart } from '../../locales/index.js';
import type { View } from '../view.js';

/** A moment (ms) as `lang` writes it. */
export const date = (
  { lang }: Pick<View, 'lang'>,
  at: number | Date,
  style: Intl.DateTimeFormatOptions,
): string => new Intl.DateTimeFormat(lang, style).format(at);

/** The part of the day that a moment (ms) is in, where the visitor is. */
export function dayPart(at: number): DayPart {
  const hour = new Date(at).getHours();
  if (hour < 6 || hour >= 21) return 'night';
  return hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
}
