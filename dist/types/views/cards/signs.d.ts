import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The signs of ordinary soreness, and those to take seriously, for who does not take the check. */
export declare function signLists(view: View): Template;
