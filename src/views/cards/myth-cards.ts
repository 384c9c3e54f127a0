import { nothing } from 'lit/html.js';
import { causes, myths, type CauseId, type MythId } from '../../cards/index.js';
import { button } from '../ui/button.js';
import { cardTitle, title } from '../ui/heading.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { besides, cardId, rail, stack } from './card.js';

const mythIds = Object.keys(myths) as MythId[];
const causeIds = Object.keys(causes) as CauseId[];

/** What is told about massage and does not hold, to guess at; and why one can leave one sore. */
export function mythCards(view: View): Template {
  const { words } = view;
  const { cards } = words;
  const lead = html`<p class="muted">${cards.causesLead}</p>`;
  return html`
    ${title(view, cards.myths)}
    ${rail(
      cards.myths,
      mythIds.map((id, index) => myth(view, id, index)),
    )}
    ${stack(view, { kind: 'cause', cards: causes, words: words.causes }, causeIds, cards.causes, lead)}
  `;
}

/** A statement to call true or false. Either answer turns the card, and nobody counts. */
function myth(view: View, id: MythId, index: number): Template {
  const { cards, myths: all } = view.words;
  const words = all[id];
  const card = cardId('myth', id);
  const isOpen = view.opened.includes(card);
  const fact = `${card}-fact`;
  const guess = (label: string) => button(view, label, { type: 'open-card', card });
  // The fact is there from the start, for paper and for who has no scripts.
  return html`<div role="listitem" part="myth" class="myth ${isOpen ? '' : 'ink'}" id=${card}>
    ${cardTitle(view, html`<span class="stamp back">${cards.myth}</span> <q>${words.title}</q>`, isOpen ? fact : nothing)}
    ${
      isOpen
        ? nothing
        : html`<div class="buttons" role="group" aria-label=${words.title}>
            ${guess(cards.true)} ${guess(cards.false)}
            <span>${cards.count(index + 1, mythIds.length)}</span>
          </div>`
    }
    <div class="back">
      <p id=${fact}><strong>${cards.fact}</strong> ${words.text}</p>
      ${besides(view, myths[id], words)}
    </div>
  </div>`;
}
