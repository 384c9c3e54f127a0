import { type WatchId } from '../../triage/internal.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** Signs of the safety net, by what to do when they come: one sign a line. */
export declare const watchList: (view: View, signs: readonly WatchId[]) => readonly Template[];
