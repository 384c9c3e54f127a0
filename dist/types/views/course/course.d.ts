import { type Diary } from '../../session/diary/index.js';
import type { Answers } from '../../triage/internal.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** How ordinary soreness goes, and the checks in it. Words keep their size, whatever the width. */
export declare function course(view: View, answers: Answers, diary: Diary | undefined): Template;
