import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** Why this level: each reason, with the visitor's own answers that led to it. */
export declare const why: (view: View, found: Result) => Template;
export declare const allAnswers: (view: View, found: Result) => Template;
