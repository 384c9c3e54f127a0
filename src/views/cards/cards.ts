import { nothing } from 'lit/html.js';
import { causes, fittingTips, myths, tips, type Card } from '../../cards/index.js';
import type { Source } from '../../triage/internal.js';
import { heading, title } from '../ui/heading.js';
import { anew, html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** The tips that fit the result; all of them when there is none. */
export function tipCards(view: View): Template {
  const { words, result, checkup } = view;
  const fitting = fittingTips(result && { level: result.level, answers: checkup.answers });
  return html`
    ${title(view, words.cards.tips)}
    ${result ? html`<p class="muted">${words.cards.tipsFit}</p>` : nothing}
    ${fitting.map((id) => anew(id, card(view, 'tip', tips[id], words.tips[id])))}
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
  { words }: View,
  kind: 'tip' | 'myth' | 'cause',
  { grade, sources: from }: Card,
  { title: name, text, caution }: { title: string; text: string; caution?: string },
): Template {
  const myth = kind === 'myth';
  return html`<details part=${kind}>
    <summary>${myth ? html`<small>${words.cards.myth}</small>` : nothing} ${name}</summary>
    <p>${myth ? html`<strong>${words.cards.fact}</strong>` : nothing} ${text}</p>
    ${caution ? html`<p><strong>${words.cards.careful}</strong> ${caution}</p>` : nothing}
    <p class="muted"><strong>${words.grades[grade]}.</strong> ${sourceList(words, from)}</p>
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
