import type { View } from '../view.js';
import { html, type Template } from './html.js';

/** A link that opens in a tab of its own, and says so to who cannot see it: the answers stay here. */
export const newTab = (words: View['words'], href: string, text: string): Template =>
  html`<a href=${href} target="_blank" rel="noopener"
    >${text}<span class="hidden"> ${words.cards.newTab}</span></a
  >`;
