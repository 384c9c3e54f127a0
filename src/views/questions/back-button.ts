import { button } from '../ui/button.js';
import { html, type Template } from '../ui/html.js';
import { icon } from '../ui/icon.js';
import type { View } from '../view.js';

/** The way back to the screen before. */
export const backButton = (view: View): Template =>
  button(view, html`${icon('back')}${view.words.steps.back}`, { type: 'back' }, 'link');
