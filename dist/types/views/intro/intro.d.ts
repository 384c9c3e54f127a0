import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The first screen: what it is, how long it takes, that it is private and no diagnosis. */
export declare function intro(view: View): Template;
