import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** When to check again (ms), as a leaf of a calendar. */
export declare function checkAgain(view: View, at: number): Template;
