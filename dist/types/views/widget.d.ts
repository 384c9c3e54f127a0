import { type Template } from './ui/html.js';
import type { View } from './view.js';
/**
 * The whole widget: its sections, in the order that the site wants. The marks around it are those by
 * which analytics, session recorders and tools that take pictures of pages leave a part out.
 */
export declare function widget(view: View): Template;
