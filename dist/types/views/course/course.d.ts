import { type Diary } from '../../session/diary/index.js';
import { type Answers, type Level } from '../../triage/index.js';
import { type Scene, type Template } from '../view.js';
/** Where the result stands among the five levels. */
export declare function levelScale(scene: Scene, level: Level): Template;
/**
 * How ordinary soreness goes (evidence file, 1: it mostly starts within 12 hours, is worst after 24
 * to 72, mostly gone after 3 days, and up to 7 are normal when it gets better), and the checks in
 * it. The height of the hills is drawn, not measured: no study has scores day by day.
 */
export declare function course(scene: Scene, answers: Answers, diary: Diary | undefined): Template;
