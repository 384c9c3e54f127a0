import { type Diary } from '../../session/diary/index.js';
import { type Answers, type Level } from '../../triage/internal.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** Where the result stands among the five levels. */
export declare function levelScale(view: View, level: Level): Template;
/**
 * How ordinary soreness goes (evidence file, 1: it mostly starts within 12 hours, is worst on the
 * first or second day, mostly gone after 3 days, and up to 7 are normal when it gets better), and the
 * checks in it. The height of the hills is drawn, not measured: no study has scores day by day.
 */
export declare function course(view: View, answers: Answers, diary: Diary | undefined): Template;
