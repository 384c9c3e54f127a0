import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** What the course of the days says, plainly and first. */
export declare function finding({ words }: View, { diary, level }: Result): Template;
/** Below a result: the diary, or the offer to start one. */
export declare function diary(view: View, { diary: own, nextCheckAt }: Result): Template;
/** On the first screen: the way to today's check, and what is kept. */
export declare function diaryOverview(view: View): Template;
