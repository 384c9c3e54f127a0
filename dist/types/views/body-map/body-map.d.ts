import type { Words } from '../../locales/index.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** An area, or one side of it, in words. */
export declare function placeWords(words: Words, place: string): string;
/**
 * Where it hurts: on a picture of the body, and as a list; one state, two faces. What is chosen is
 * shown below both: it grows, and would push the list away from under the finger.
 */
export declare function bodyMap(view: View): Template;
