import { render, type RenderInfo } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html } from 'lit/html.js';
import { define } from '../define.js';
import { tag } from '../element/say.js';
import { SorenessChecker } from '../element/soreness-checker.js';

// Lit's renderer looks only at elements that its registry on the server has.
define();

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Renders `<soreness-checker>` on a server as Lit's own renderer does: its first screen and its cards
 * can be read before any script, and by who has none. It is needed only for `stylesheet`.
 */
export class SorenessRenderer extends LitElementRenderer {
  /**
   * The address of `soreness-checker.css`, for pages whose Content-Security-Policy allows no style
   * in the page; without it the style sheet stands in the element.
   */
  static stylesheet: string | undefined;

  static override matchesClass(element: typeof HTMLElement): boolean {
    return element.prototype instanceof SorenessChecker;
  }

  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    const result = super.renderShadow(info);
    const { stylesheet } = SorenessRenderer;
    // The content comes last, behind the styles.
    const content = Array.isArray(result) ? result.slice(-1) : [];
    return stylesheet
      ? [`<link rel="stylesheet" href="${escaped(stylesheet)}">`, ...content]
      : result;
  }
}

/**
 * The element as HTML, for any server.
 *
 * @param attributes Its attributes, by name; `true` is one that is set by being there.
 * @param fallback The HTML of its children: what is read where no script runs. It is not escaped.
 */
export function renderToString(
  attributes: Readonly<Record<string, string | number | boolean>> = {},
  fallback = '',
): string {
  class Renderer extends SorenessRenderer {
    constructor() {
      super(tag);
      for (const [name, value] of Object.entries(attributes)) {
        if (value !== false) this.setAttribute(name, value === true ? '' : String(value));
      }
    }
  }
  const element = html`<soreness-checker>${unsafeHTML(fallback)}</soreness-checker>`;
  return collectResultSync(render(element, { elementRenderers: [Renderer] }));
}
