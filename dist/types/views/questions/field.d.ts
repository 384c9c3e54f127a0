import { type Asked } from '../../session/checkup.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/**
 * One question with its options, as native radio buttons or checkboxes; `details` stand under what
 * is asked. Each question has elements of its own: in those of another, its answer could show.
 */
export declare const field: (view: View, id: Asked, details?: Template) => unknown;
