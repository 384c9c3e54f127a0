import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The summary, to read and to hand on. */
export declare function summary(view: View, result: Result): Template;
