import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** On every screen of questions: whom to call, for who should not be answering them. */
export declare const helpNow: (view: View) => Template;
