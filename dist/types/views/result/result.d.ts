import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** What the answers amount to, what to do, and why. */
export declare function result(view: View, found: Result): Template;
