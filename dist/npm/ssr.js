import { renderThunked, render } from '@lit-labs/ssr';
import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html } from 'lit/html.js';
import { styles, widget, readSite, newCheckup } from './soreness-checker.js';
import { define } from './define.js';

const css = String.raw;
const serverStyles = styles + css`
    :host > .fallback {
      max-block-size: 0;
      overflow: hidden;
      visibility: hidden;
      animation: come 0s 5s forwards;
    }
    @keyframes come {
      to {
        max-block-size: none;
        visibility: visible;
      }
    }
    @media (scripting: none) {
      :host > .fallback {
        animation-delay: 0s;
      }
      .check > .buttons {
        display: none;
      }
    }
  `;

const tag = "soreness-checker";
define();
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
function firstScene(attributes) {
  const site = readSite(
    { getAttribute: (name) => attributes.get(name) ?? null },
    attributes.get("lang") ?? "",
    (name, value, allowed) => console.warn(`<${tag}>: ${name}="${value}" is not allowed; allowed: ${allowed}.`)
  );
  return {
    ...site,
    checkup: newCheckup,
    ticked: [],
    mapView: "back",
    now: /* @__PURE__ */ new Date(),
    // Whether there is a diary only the visitor's browser knows.
    keeper: attributes.has("no-diary") ? void 0 : { diary: void 0, problem: void 0, canUndo: false },
    canShare: false,
    outcome: void 0,
    on: {}
  };
}
class SorenessRenderer extends ElementRenderer {
  #attributes = /* @__PURE__ */ new Map();
  static matchesClass(_class, name) {
    return name === tag;
  }
  setAttribute(name, value) {
    this.#attributes.set(name.toLowerCase(), value);
  }
  /** Properties are attributes here: `bookUrl` is `book-url`. */
  setProperty(name, value) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === true) this.setAttribute(attribute, "");
    else if (typeof value === "string" || typeof value === "number") {
      this.setAttribute(attribute, String(value));
    }
  }
  renderAttributes() {
    return [...this.#attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`);
  }
  renderShadow(info) {
    const { stylesheet } = SorenessRenderer;
    const sheet = stylesheet ? `<link rel="stylesheet" href="${escaped(stylesheet)}">` : `<style>${serverStyles}</style>`;
    const content = html`${widget(firstScene(this.#attributes))}
      <div class="fallback"><slot></slot></div>`;
    return [sheet, ...renderThunked(content, info)];
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
