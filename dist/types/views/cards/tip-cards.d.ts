import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The tips and answers that fit the result; without one, all of them, and the signs. */
export declare function tipCards(view: View): Template;
