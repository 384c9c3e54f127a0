import { type Diary } from '../../session/diary/index.js';
import { type Scene, type Template } from '../view.js';
/** The short check of a day: a warning sign first, then how bad it is and where it is going. */
export declare function dailyCheck(scene: Scene, diary: Diary): Template;
