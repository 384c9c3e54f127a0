import { type QuestionId } from '../../triage/internal.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The short check of a day: a warning sign first, then how bad it is and where it is going. */
export declare function shortCheck(view: View, asked: readonly QuestionId[]): Template;
