import type { Assessment, Level } from '../../triage/index.js';
import { type Scene, type Template } from '../view.js';
/** When to check again (ms). */
export declare const nextCheck: ({ now }: Scene, { checkAgainHours }: Assessment) => number | undefined;
/** What the course of the days says, plainly and first. */
export declare function finding(scene: Scene, level: Level): Template;
/** Below a result: the diary, or the offer to start one. */
export declare function diary(scene: Scene, again: number | undefined): Template;
/** On the first screen: the way to today's check, and what is kept. */
export declare function kept(scene: Scene): Template;
