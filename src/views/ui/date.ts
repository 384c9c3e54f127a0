import type { View } from '../view.js';

/** A moment (ms) as `lang` writes it. */
export const date = (
  { lang }: Pick<View, 'lang'>,
  at: number | Date,
  style: Intl.DateTimeFormatOptions,
): string => new Intl.DateTimeFormat(lang, style).format(at);

/** "Tuesday 24 November in the morning": in one format, English would say "at in the morning". */
export const dayPart = (view: View, at: number): string =>
  [
    date(view, at, { weekday: 'long', day: 'numeric', month: 'long' }),
    date(view, at, { dayPeriod: 'long' }),
  ].join(' ');
