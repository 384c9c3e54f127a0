import { type Scene, type Template } from '../view.js';
/** The check before a massage: what to wait for, what to ask a doctor, what to tell. */
export declare function prepareCheck(scene: Scene): Template;
