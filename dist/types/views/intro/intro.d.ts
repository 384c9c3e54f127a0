import { type Scene, type Template } from '../view.js';
/** The first screen: what it is, how long it takes, that it is private and no diagnosis. */
export declare function intro(scene: Scene): Template;
