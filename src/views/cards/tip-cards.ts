import { nothing } from 'lit/html.js';
import { isAbove } from '../../triage/internal.js';
import { faqs, fittingFaqs, fittingTips, tips, type TipId } from '../../cards/index.js';
import { cardTitle, title } from '../ui/heading.js';
import { anew, html, type Template } from '../ui/html.js';
import { icon, type IconName } from '../ui/icon.js';
import { newTab } from '../ui/new-tab.js';
import type { View } from '../view.js';
import { besides, cardId, rail, stack } from './card.js';
import { signLists } from './signs.js';

/** How many tips are seen at once. */
const atFirst = 6;

const pictures: Readonly<Record<TipId, IconName>> = {
  move: 'walk',
  warmth: 'flame',
  lighter: 'hand',
  sleep: 'moon',
  'speak-up': 'chat',
  tablets: 'pill',
  paracetamol: 'pill',
  gel: 'tube',
  drink: 'drop',
  ice: 'snow',
  stretch: 'stretch',
  therapist: 'person',
  regular: 'clock',
};

/** The tips and answers that fit the result; without one, all of them, and the signs. */
export function tipCards(view: View): Template {
  const { words, result, checkup } = view;
  const { cards } = words;
  const standing = result && { level: result.level, answers: checkup.answers };
  const fit = fittingTips(standing).filter((id) => !view.own.hiddenTips?.includes(id));
  const more = fit.slice(atFirst);
  return html`
    ${title(view, cards.tips)}
    ${result ? html`<p class="muted">${cards.tipsFit}</p>` : signLists(view)}
    ${tipRail(view, fit.slice(0, atFirst), ownTips(view))}
    <div class="folds">
      ${
        more.length > 0
          ? html`<details>
              <summary part="summary">${cards.more(more.length)}</summary>
              ${tipRail(view, more)}
            </details>`
          : nothing
      }
      ${stack(view, { kind: 'faq', cards: faqs, words: words.faqs }, fittingFaqs(standing), cards.faqs)}
    </div>
  `;
}

const tipRail = (view: View, ids: readonly TipId[], more: readonly unknown[] = []): Template =>
  rail(view.words.cards.tips, [...ids.map((id) => anew(id, tip(view, id))), ...more]);

/** The tips of the site; none beside a result that a therapist does not answer for. */
const ownTips = (view: View): readonly unknown[] =>
  view.result && isAbove(view.result.level, 'therapist')
    ? []
    : (view.own.tips ?? []).map(
        ({ title: heading, text, link }) =>
          html`<div role="listitem" part="tip">
            <div class="top">
              <span class="tile">${icon('chat')}</span>${cardTitle(view, heading)}
            </div>
            <p>${text}</p>
            ${link ? html`<p>${newTab(view.words, link, heading)}</p>` : nothing}
          </div>`,
      );

function tip(view: View, id: TipId): Template {
  const words = view.words.tips[id];
  return html`<div role="listitem" part="tip" id=${cardId('tip', id)}>
    <div class="top">
      <span class="tile">${icon(pictures[id])}</span>${cardTitle(view, words.title)}
    </div>
    <p>${words.text}</p>
    ${besides(view, tips[id], words)}
  </div>`;
}
