import { levels, type Level } from '../../triage/internal.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** Where the result stands among the five levels. */
export const levelScale = ({ words }: View, level: Level): Template =>
  html`<div
    class="levels"
    role="img"
    aria-label=${words.scale.here(levels.indexOf(level) + 1, levels.length)}
  >
    ${levels.map((one) => html`<span class="${one} ${one === level ? 'at' : ''}"></span>`)}
  </div>`;
