import { html, type Template } from '../ui/html.js';
import { icon } from '../ui/icon.js';
import { emergencyStrip } from '../ui/emergency-strip.js';
import type { View } from '../view.js';

/** On every screen of questions: whom to call, for who should not be answering them. */
export const helpNow = (view: View): Template =>
  html`<details>
    <summary part="summary">${icon('alert')}<span>${view.words.steps.helpNow}</span></summary>
    ${emergencyStrip(view)}
  </details>`;
