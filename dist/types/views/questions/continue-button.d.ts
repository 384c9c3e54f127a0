import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The way on, and above it a line that speaks each time when an answer is missing. */
export declare function continueButton(view: View): Template;
