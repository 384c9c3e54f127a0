/** Markdown of one line, as the tables of the docs have it: `code` and **bold**. */
import { html, type TemplateResult } from 'lit';

export function rich(text: string): readonly (string | TemplateResult)[] {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('`')
        ? html`<code>${part.slice(1, -1)}</code>`
        : part.startsWith('**')
          ? html`<strong>${part.slice(2, -2)}</strong>`
          : part,
    );
}

/** With a capital, and a full stop, for a line that stands alone. */
export const sentence = (text: string): string =>
  text && `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
