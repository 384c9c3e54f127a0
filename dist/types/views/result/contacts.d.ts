import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The next step as a button: the number to call, or the site's own booking page. */
export declare function contacts(view: View, { level }: Result): Template;
