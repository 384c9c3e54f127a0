import type { MapView } from '../../session/state.js';
import { html, svg, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { outline } from './shapes.js';
export const bodyPicture = (_: View, __: MapView, ___: readonly string[]): Template =>
  html`<svg class="body" viewBox="-116 -20 232 460" aria-hidden="true">
    ${[1, -1].map((way) => svg`<path d=${outline} transform="scale(${way} 1)" />`)}
  </svg>`;
