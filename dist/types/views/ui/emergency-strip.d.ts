import type { View } from '../view.js';
import { type Template } from './html.js';
/** For who should not be answering questions. */
export declare function emergencyStrip(view: View): Template;
