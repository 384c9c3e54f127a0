import type { ActionId } from '../../triage/internal.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** What to do, one thing a row: the first sentence says what, the rest how or why. */
export declare const actionList: ({ words }: View, ids: readonly ActionId[]) => Template;
