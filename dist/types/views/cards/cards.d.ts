import type { Source } from '../../triage/internal.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The tips and answers that fit the result; without one, the signs and all of them. */
export declare function tipCards(view: View): Template;
/** Why a massage can leave one sore, and what is told about it that does not hold. */
export declare function mythCards(view: View): Template;
/** The sources, each linked where it has a lasting address. */
export declare const sourceList: (words: View["words"], from: readonly Source[]) => Template;
