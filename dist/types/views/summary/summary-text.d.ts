import { type Diary } from '../../session/diary/index.js';
import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** Each check of the diary in a line: when, how bad, where it is going, and the level then. */
export declare function checkLines(view: View, diary: Diary): readonly string[];
/** The summary as plain text. */
export declare const summaryText: (view: View, result: Result) => string;
/** The summary as a document, on the screen and on paper. */
export declare const summarySheet: (view: View, result: Result) => Template;
