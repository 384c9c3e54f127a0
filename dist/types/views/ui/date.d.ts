import type { DayPart } from '../../locales/index.js';
import type { View } from '../view.js';
/** A moment (ms) as `lang` writes it. */
export declare const date: ({ lang }: Pick<View, "lang">, at: number | Date, style: Intl.DateTimeFormatOptions) => string;
/** The part of the day that a moment (ms) is in, where the visitor is. */
export declare function dayPart(at: number): DayPart;
