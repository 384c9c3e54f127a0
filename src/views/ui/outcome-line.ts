import { nothing } from 'lit/html.js';
import type { Outcome } from '../../session/state.js';
import type { View } from '../view.js';
import { html, type Template } from './html.js';

/** The line that tells what came of it; it is there before it speaks, so that it is read aloud. */
export const outcomeLine = ({ words, outcome }: View, where: Outcome['where']): Template =>
  html`<p role="status">${outcome?.where === where ? words.outcomes[outcome.what] : nothing}</p>`;
