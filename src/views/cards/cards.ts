import { nothing } from 'lit/html.js';
import {
  causes,
  faqs,
  fittingFaqs,
  fittingTips,
  myths,
  tips,
  type Card,
} from '../../cards/index.js';
import type { CardWords } from '../../locales/schema/cards.js';
import type { Source } from '../../triage/internal.js';
import { heading, title } from '../ui/heading.js';
import { anew, html, type Template } from '../ui/html.js';
import type { View } from '../view.js';
import { signLists } from './signs.js';
import { watchList } from './watch-list.js';

/** The tips and answers that fit the result; without one, the signs and all of them. */
export function tipCards(view: View): Template {
  const { words, result, checkup } = view;
  const standing = result && { level: result.level, answers: checkup.answers };
  return html`
    ${title(view, words.cards.tips)}
    ${
      result
        ? html`<p class="muted">${words.cards.tipsFit}</p>`
        : [signLists(view), heading(view, words.cards.ease)]
    }
    ${fittingTips(standing).map((id) => anew(id, card(view, 'tip', tips[id], words.tips[id])))}
    ${heading(view, words.cards.faqs)}
    ${fittingFaqs(standing).map((id) => anew(id, card(view, 'tip', faqs[id], words.faqs[id])))}
  `;
}

/** Why a massage can leave one sore, and what is told about it that does not hold. */
export function mythCards(view: View): Template {
  const { words } = view;
  const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T)[];
  return html`
    ${title(view, words.cards.causes)}
    <p class="muted">${words.cards.causesLead}</p>
    ${keys(causes).map((id) => card(view, 'cause', causes[id], words.causes[id]))}
    ${heading(view, words.cards.myths)}
    ${keys(myths).map((id) => card(view, 'myth', myths[id], words.myths[id]))}
  `;
}

function card(
  view: View,
  kind: 'tip' | 'myth' | 'cause',
  { grade, sources: from, watches = [] }: Card,
  { title: name, text, lines = [], quote, caution }: CardWords,
): Template {
  const { cards, grades } = view.words;
  const myth = kind === 'myth';
  return html`<details part=${kind}>
    <summary>${myth ? html`<small>${cards.myth}</small>` : nothing} ${name}</summary>
    <p>${myth ? html`<strong>${cards.fact}</strong>` : nothing} ${text}</p>
    ${
      lines.length > 0
        ? html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
        : nothing
    }
    ${quote ? html`<blockquote>${quote}</blockquote>` : nothing}
    ${caution ? html`<p><strong>${cards.careful}</strong> ${caution}</p>` : nothing}
    ${watchList(view, watches)}
    <p class="muted">
      ${myth ? cards.factEvidence : nothing} <strong>${grades[grade]}.</strong>
      ${from.length > 0 ? sourceList(view.words, from) : nothing}
    </p>
  </details>`;
}

/** The sources, each linked where it has a lasting address. */
export const sourceList = (words: View['words'], from: readonly Source[]): Template => html`
  ${words.cards.evidence}:
  ${from.map(
    ({ cite, url }, index) =>
      html`${index > 0 ? '; ' : nothing}${
        url
          ? html`<a href=${url} target="_blank" rel="noopener"
              >${cite}<span class="hidden"> ${words.cards.newTab}</span></a
            >`
          : cite
      }`,
  )}
`;
