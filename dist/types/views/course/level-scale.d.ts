import { type Level } from '../../triage/internal.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** Where the result stands among the five levels. */
export declare const levelScale: ({ words }: View, level: Level) => Template;
