import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The way back to the screen before. */
export declare const backButton: (view: View) => Template;
