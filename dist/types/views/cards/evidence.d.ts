import type { Card } from '../../cards/index.js';
import type { Source } from '../../triage/internal.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** How well a card is backed, as a small meter with words; what by is one tap away. */
export declare function evidence({ words }: View, { grade, sources }: Card): Template;
/** The sources, each linked where it has a lasting address. */
export declare const sourceList: (words: View["words"], from: readonly Source[]) => Template;
