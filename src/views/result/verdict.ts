import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
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
  return html`<div class="band ${level} ${isLoud ? 'fill' : ''}" part="level">
    ${levelScale(view, level)}
    <p class="badge">
      <span class="seal ${isLoud ? '' : 'fill'}">${icon(levelIcons[level])}</span>
      <span>${words.levels[level].short}</span>
    </p>
    ${title(view, words.levels[level].title)}
    <p>${words.levels[level].lead}</p>
    ${level === 'emergency' ? contacts(view, found) : nothing}
  </div>`;
}
