import type { Result } from '../../session/model.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** How ordinary soreness shows; like its course, beside help today it would be false comfort. */
export declare const ordinarySigns: (view: View, { signs: states }: Result) => Template;
