import type { View } from '../view.js';
/** A moment (ms) as `lang` writes it. */
export declare const date: ({ lang }: Pick<View, "lang">, at: number | Date, style: Intl.DateTimeFormatOptions) => string;
/** "Tuesday 24 November in the morning": in one format, English would say "at in the morning". */
export declare const dayPart: (view: View, at: number) => string;
