import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The check before a massage: what to wait for, what to ask a doctor, what to tell. */
export declare function prepareCheck(view: View): Template;
