import type { Outcome } from '../../session/state.js';
import type { View } from '../view.js';
import { type Template } from './html.js';
/** The line that tells what came of it; it is there before it speaks, so that it is read aloud. */
export declare const outcomeLine: ({ words, outcome }: View, where: Outcome["where"]) => Template;
