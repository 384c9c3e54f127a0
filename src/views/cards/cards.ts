import { nothing } from 'lit/html.js';
import { causes, fittingTips, myths, tips, type Card, type Result } from '../../cards/index.js';
import type { Source } from '../../triage/index.js';
import { anew, html } from '../ui/html.js';
import { heading, type Scene, type Template } from '../view.js';

/** The tips that fit the result; all of them when there is none. */
export function tipCards(scene: Scene, result?: Result): Template {
  const { words } = scene;
  const fitting = fittingTips(result);
  return html`
    ${heading(scene, words.cards.tips, 0)}
    ${result ? html`<p class="muted">${words.cards.tipsFit}</p>` : nothing}
    ${fitting.map((id) => anew(id, card(scene, 'tip', tips[id], words.tips[id])))}
  `;
}

/** Why a massage can leave one sore, and what is told about it that does not hold. */
export function mythCards(scene: Scene): Template {
  const { words } = scene;
  const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T)[];
  return html`
    ${heading(scene, words.cards.causes, 0)}
    <p class="muted">${words.cards.causesLead}</p>
    ${keys(causes).map((id) => card(scene, 'cause', causes[id], words.causes[id]))}
    ${heading(scene, words.cards.myths)}
    ${keys(myths).map((id) => card(scene, 'myth', myths[id], words.myths[id]))}
  `;
}

function card(
  { words }: Scene,
  kind: 'tip' | 'myth' | 'cause',
  { grade, sources: from }: Card,
  { title, text, caution }: { title: string; text: string; caution?: string },
): Template {
  const myth = kind === 'myth';
  return html`<details part=${kind}>
    <summary>${myth ? html`<small>${words.cards.myth}</small>` : nothing} ${title}</summary>
    <p>${myth ? html`<strong>${words.cards.fact}</strong>` : nothing} ${text}</p>
    ${caution ? html`<p><strong>${words.cards.careful}</strong> ${caution}</p>` : nothing}
    <p class="muted"><strong>${words.grades[grade]}.</strong> ${sourceList(words, from)}</p>
  </details>`;
}

/** The sources, each linked where it has a lasting address. */
export const sourceList = (words: Scene['words'], from: readonly Source[]): Template => html`
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
