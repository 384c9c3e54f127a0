import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** Whether the soreness has gone, and nothing else is wrong: then the diary has done its work. */
export declare const hasEnded: ({ diary, level }: Result) => boolean;
/** What the course of the days says, plainly and first. */
export declare function finding({ words }: View, { diary, level }: Result): Template;
/** Below a result: the diary. */
export declare function diary(view: View, found: Result): Template;
/**
 * Where there is no diary: the offer to start one, folded up, since it is no part of what to do. It is
 * open where something is to be told of it.
 */
export declare function diaryOffer(view: View, { diary: own }: Result): Template;
/** On the first screen: the way to today's check, and what is kept. */
export declare function diaryOverview(view: View): Template;
