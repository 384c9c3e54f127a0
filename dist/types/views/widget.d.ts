import { type Scene, type Template } from './view.js';
/**
 * The whole widget, under the marks by which analytics, recorders of sessions and tools that take
 * pictures of pages leave a part of the page out: its sections, in the order that the site wants. While questions are open they
 * stand alone; beside help today or now stand no cards, nothing there may delay.
 */
export declare function widget(scene: Scene): Template;
