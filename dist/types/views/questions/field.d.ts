import { type Asked } from '../../session/checkup.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
interface Look {
    /** Stands under what is asked, and is read with it. */
    readonly details?: Template;
    /** Given where the question is the title of its screen: the ids of what is read with it. */
    readonly titleDescribedBy?: string;
}
/**
 * One question with its options, as native radio buttons or checkboxes. Each question has elements of
 * its own: in those of another, its answer could show.
 */
export declare const field: (view: View, id: Asked, look?: Look) => unknown;
export {};
