import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The next step as a button: the number to call. */
export declare function contacts(view: View, { level }: Result): Template;
/**
 * The site's own booking page, below the advice: more of the same is not the first thing to do. At
 * `doctor` it would stand in for the doctor.
 */
export declare function booking(view: View, { level }: Result): Template;
