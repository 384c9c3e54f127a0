import { nothing } from 'lit/html.js';
import type { Card, CardId } from '../../cards/index.js';
import type { CardWords } from '../../locales/schema/cards.js';
import { anew, html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { evidence } from './evidence.js';
import { watchList } from './watch-list.js';

/** Cards of one kind, and what each of them says. */
interface Deck<Id extends string> {
  readonly kind: 'tip' | 'faq' | 'cause' | 'myth';
  readonly cards: Readonly<Record<Id, Card>>;
  readonly words: Readonly<Record<Id, CardWords>>;
}

export const cardId = (kind: Deck<string>['kind'], id: string): CardId => `soreness-${kind}-${id}`;

/**
 * Cards side by side, where there are any; where the row is wider than its place, it is swiped, or
 * moved by the arrow keys.
 */
export const rail = (name: string, cards: readonly unknown[]): Template =>
  cards.length > 0
    ? html`<div class="rail" role="list" tabindex="0" aria-label=${name}>${cards}</div>`
    : nothing;

/** Cards one below the other, to open one by one; closed, all of them are one row. */
export const stack = <Id extends string>(
  view: View,
  { kind, cards, words }: Deck<Id>,
  ids: readonly Id[],
  name: string,
  lead: Template = nothing,
): Template =>
  html`<details>
    <summary part="summary">${name}</summary>
    <div class="stack">
      ${lead}
      ${ids.map((id) =>
        anew(
          id,
          html`<details part=${kind === 'faq' ? 'tip' : kind} id=${cardId(kind, id)}>
            <summary part="summary">${words[id].title}</summary>
            <p>${words[id].text}</p>
            ${besides(view, cards[id], words[id])}
          </details>`,
        ),
      )}
    </div>
  </details>`;

/** What a card says besides its text. */
export const besides = (
  view: View,
  card: Card,
  { lines, quote, caution }: CardWords,
): Template => html`
  ${
    lines
      ? html`<ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
      : nothing
  }
  ${quote ? html`<blockquote>${quote}</blockquote>` : nothing}
  ${
    caution
      ? html`<p class="careful doctor"><strong>${view.words.cards.careful}</strong> ${caution}</p>`
      : nothing
  }
  ${watchList(view, card.watches ?? [])} ${evidence(view, card)}
`;
