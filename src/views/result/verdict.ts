import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
import { bodyPicture, sidesWith } from '../body-map/figure.js';
import { levelScale } from '../course/level-scale.js';
import { title } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import { icon, levelIcons } from '../ui/icon.js';
import type { View } from '../view.js';
import { contacts } from './contacts.js';

/** The top of a result: where it stands among the five levels, and at an emergency the number to call. */
export function verdict(view: View, found: Result): Template {
  const { words } = view;
  const { level } = found;
  const isLoud = level === 'urgent' || level === 'emergency';
  const { areas = [] } = view.checkup.answers;
  return html`<div class="band ${level} ${isLoud ? 'fill' : ''}" part="level">
    <div class="badge">
      <span class=${isLoud ? nothing : 'tile seal fill'}>${icon(levelIcons[level])}</span>
      <span>${words.levels[level].short}</span>
      ${levelScale(view, level)}
    </div>
    <div class="said">
      <div>
        ${title(view, words.levels[level].title)}
        <p>
          ${words.levels[level].lead}
          ${found.reasons.length + found.unanswered.length > 0 ? nothing : words.result.nothing}
        </p>
      </div>
      ${
        // Beside a call for help nothing else is to be looked at.
        isLoud
          ? nothing
          : sidesWith(areas).map((side) => bodyPicture(`marked-${side}`, side, areas))
      }
    </div>
    ${level === 'emergency' ? contacts(view, found) : nothing}
  </div>`;
}
