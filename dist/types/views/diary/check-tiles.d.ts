import { type Diary } from '../../session/diary/index.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** The checks as tiles: day, pain, where it is going and the level. A screen reader hears a sentence. */
export declare function checkTiles(view: View, diary: Diary): Template;
