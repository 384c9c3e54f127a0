import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** What is told about massage and does not hold, to guess at; and why one can leave one sore. */
export declare function mythCards(view: View): Template;
