import { type Page } from '../../triage/internal.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** One screen of questions: a page of warning signs, or one question, which is its title then. */
export declare function questionPage(view: View, page: Page): Template;
