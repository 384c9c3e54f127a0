import { type Result } from '../../cards/index.js';
import type { Source } from '../../triage/index.js';
import { type Scene, type Template } from '../view.js';
/** The tips that fit the result; all of them when there is none. */
export declare function tipCards(scene: Scene, result?: Result): Template;
/** Why a massage can leave one sore, and what is told about it that does not hold. */
export declare function mythCards(scene: Scene): Template;
/** The sources, each linked where it has a lasting address. */
export declare const sourceList: (words: Scene["words"], from: readonly Source[]) => Template;
