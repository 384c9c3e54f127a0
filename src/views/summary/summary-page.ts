import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
import { needsHelpToday } from '../../triage/internal.js';
import { course } from '../course/course.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { summarySheet } from './summary-text.js';

/** The summary as a page to print: what is drawn on one side, what is said on the other. */
export const summaryPage = (view: View, result: Result): Template => html`
  <div class="drawings">
    ${
      // Beside help today the course would be false comfort, on paper too.
      needsHelpToday(result.level) ? nothing : course(view, view.checkup.answers, result.diary)
    }
  </div>
  ${summarySheet(view, result)}
`;
