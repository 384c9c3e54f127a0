import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The top of a result: where it stands among the five levels, and at an emergency the number to call. */
export declare function verdict(view: View, found: Result): Template;
