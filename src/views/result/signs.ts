import type { Result } from '../../session/model.js';
import { signIds, type SignState } from '../../triage/internal.js';
import { html, type Template } from '../ui/html.js';
import { icon, type IconName } from '../ui/icon.js';
import type { View } from '../view.js';

const signIcons: Readonly<Record<SignState, IconName>> = {
  met: 'check',
  'not-met': 'cross',
  unknown: 'question',
};

const order: readonly SignState[] = ['not-met', 'unknown', 'met'];

const unfittingFirst = (states: Result['signs']) =>
  order.flatMap((state) => signIds.filter((id) => states[id] === state));

/** How ordinary soreness shows; like its course, beside help today it would be false comfort. */
export const ordinarySigns = (view: View, { signs: states }: Result): Template =>
  html`<details>
    <summary part="summary">${view.words.result.signs}</summary>
    <p class="muted">${view.words.result.signsLead}</p>
    <ul class="plain rows">
      ${unfittingFirst(states).map(
        (id) =>
          html`<li>
            ${icon(signIcons[states[id]])}
            <span>
              ${view.words.label(view.words.signs[id])}
              <strong>${view.words.signStates[states[id]]}</strong>
            </span>
          </li>`,
      )}
    </ul>
  </details>`;
