import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The summary as a page to print: what is drawn on one side, what is said on the other. */
export declare function summaryPage(view: View, result: Result): Template;
