import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html } from 'lit/html.js';
import { define } from './define.js';
import { SorenessChecker, tag } from './soreness-checker.js';

define();
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
class SorenessRenderer extends LitElementRenderer {
  static matchesClass(element) {
    return element.prototype instanceof SorenessChecker;
  }
  renderShadow(info) {
    const result = super.renderShadow(info);
    const { stylesheet } = SorenessRenderer;
    const content = Array.isArray(result) ? result.slice(-1) : [];
    return stylesheet ? [`<link rel="stylesheet" href="${escaped(stylesheet)}">`, ...content] : result;
  }
}
function renderToString(attributes = {}, fallback = "") {
  class Renderer extends SorenessRenderer {
    constructor() {
      super(tag);
      for (const [name, value] of Object.entries(attributes)) {
        if (value !== false) this.setAttribute(name, value === true ? "" : String(value));
      }
    }
  }
  const element = html`<soreness-checker>${unsafeHTML(fallback)}</soreness-checker>`;
  return collectResultSync(render(element, { elementRenderers: [Renderer] }));
}

export { SorenessRenderer, renderToString };
