import type { Level } from '../../triage/internal.js';
import { type Template } from './html.js';
/** A picture for each level; they differ by more than colour. */
export declare const levelIcons: Readonly<Record<Level, string>>;
/** A picture that says no more than the words beside it. */
export declare const icon: (path: string) => Template;
