import { nothing } from 'lit/html.js';
import type { View } from '../view.js';
import { call } from './button.js';
import { html, type Template } from './html.js';
import { icon } from './icon.js';

/** For who should not be answering questions. */
export function emergencyStrip(view: View): Template {
  const { words, emergency, country } = view;
  return html`<div class="strip emergency" part="alert">
    ${icon('alert')}
    <p>${words.intro.emergency(emergency, country)}</p>
    ${emergency ? call(view, 'call-emergency', emergency, words.result.callEmergency) : nothing}
  </div>`;
}
