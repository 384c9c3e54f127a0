import { nothing } from 'lit/html.js';
import type { Card, Grade } from '../../cards/index.js';
import type { Source } from '../../triage/internal.js';
import { html, svg, type Template } from '../ui/html.js';
import { range } from '../ui/range.js';
import { newTab } from '../ui/new-tab.js';
import type { View } from '../view.js';

/** How many of three dots speak for a card; none for our own judgement, and for what hardly helps. */
const dots: Readonly<Record<Grade, number>> = {
  good: 3,
  some: 2,
  traditional: 1,
  disputed: 1,
  unhelpful: 0,
  judgement: 0,
};

/** How well a card is backed, as a small meter with words; what by is one tap away. */
export function evidence({ words }: View, { grade, sources }: Card): Template {
  const backed = html`<svg class="meter" viewBox="0 0 36 12" aria-hidden="true">
      ${range(1, 3).map(
        (dot) =>
          svg`<circle class=${dot > dots[grade] ? '' : 'full'} cx=${dot * 12 - 6} cy="6" r="4" />`,
      )}
    </svg>
    <span>${words.grades[grade]}</span>`;
  return sources.length > 0
    ? html`<details class="evidence muted">
        <summary part="summary">${backed}</summary>
        <p>${sourceList(words, sources)}</p>
      </details>`
    : html`<p class="evidence muted">${backed}</p>`;
}

/** The sources, each linked where it has a lasting address. */
export const sourceList = (words: View['words'], from: readonly Source[]): Template => html`
  ${words.label(words.cards.evidence)}
  ${from.map(
    ({ cite, url }, index) =>
      html`${index > 0 ? '; ' : nothing}${url ? newTab(words, url, cite) : cite}`,
  )}
`;
