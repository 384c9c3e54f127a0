import { type Asked } from '../../session/checkup.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The options of a question; `isAlone` where its screen asks no more. */
export declare function choices(view: View, id: Asked, isAlone?: boolean): Template;
