import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
import { needsHelpToday } from '../../triage/internal.js';
import { bodyPicture } from '../body-map/figure.js';
import { course } from '../course/course.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { summarySheet } from './summary-text.js';

/** The summary as a page to print: what is drawn on one side, what is said on the other. */
export function summaryPage(view: View, result: Result): Template {
  const { words, checkup } = view;
  const { areas = [] } = checkup.answers;
  return html`
    <div class="drawings">
      ${
        // Who is sore all over, or nowhere, has no place to mark.
        areas.some((place) => place !== 'all-over' && place !== 'none')
          ? html`<div class="bodies" dir="ltr">
              ${(['back', 'front'] as const).map(
                (side) =>
                  html`<div>
                    <strong>${words.map[side]}</strong> ${bodyPicture(side, side, areas)}
                  </div>`,
              )}
            </div>`
          : nothing
      }
      ${
        // Beside help today the course would be false comfort, on paper too.
        needsHelpToday(result.level) ? nothing : course(view, checkup.answers, result.diary)
      }
    </div>
    ${summarySheet(view, result)}
  `;
}
