import type { ActionId } from '../../triage/internal.js';
import { html, type Template } from '../ui/html.js';
import { icon, type IconName } from '../ui/icon.js';
import type { View } from '../view.js';

/** A picture for each thing to do; most are to tell someone. */
const pictures: { readonly [Id in ActionId]?: IconName } = {
  adrenaline: 'drop',
  'call-now': 'phone',
  'go-now': 'alert',
  'no-driving': 'cross',
  'cool-burn': 'drop',
  maternity: 'phone',
  bleeding: 'phone',
  thinner: 'phone',
  'get-help-today': 'phone',
  'book-doctor': 'doctor',
  'not-alone': 'hand',
  'keep-moving': 'walk',
  'no-pressure': 'hand',
  fibromyalgia: 'moon',
  'numb-heat': 'flame',
};

/** What to do, one thing a row: the first sentence says what, the rest how or why. */
export const actionList = ({ words }: View, ids: readonly ActionId[]): Template =>
  html`<ul class="plain rows">
    ${ids.map((id) => {
      const [act, ...more] = words.actions[id].match(/\S.*?(\.(?= )|$)/g) ?? [];
      return html`<li>
        <span class="tile">${icon(pictures[id] ?? 'chat')}</span>
        <span>
          <strong>${act}</strong>
          ${more.map((text) => html`<span class="hint">${text}</span>`)}
        </span>
      </li>`;
    })}
  </ul>`;
