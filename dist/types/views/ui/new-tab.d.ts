import type { View } from '../view.js';
import { type Template } from './html.js';
/** A link that opens in a tab of its own, and says so to who cannot see it: the answers stay here. */
export declare const newTab: (words: View["words"], href: string, text: string) => Template;
