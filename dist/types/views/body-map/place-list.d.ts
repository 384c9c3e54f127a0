import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
export declare const chosenIn: ({ checkup }: View) => readonly string[];
export declare const toggle: ({ dispatch }: View, place: string) => void;
/** The places as a list of boxes. */
export declare const placeList: (view: View) => Template;
/** A box to tick; `name` is the whole name where the label is only part of it. */
export declare const box: (view: View, place: string, label: string, name?: string) => Template;
