import { render, renderThunked, type RenderInfo } from '@lit-labs/ssr';
import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html } from 'lit/html.js';
import { newCheckup } from '../session/index.js';
import { define } from '../define.js';
import { readSite } from '../element/site.js';
import { serverStyles } from './styles.js';
import type { Scene } from '../views/view.js';
import { widget } from '../views/widget.js';

const tag = 'soreness-checker';

// Lit's renderer looks only at elements that its registry on the server has.
define();

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The first screen, as everyone sees it before a script runs. */
function firstScene(attributes: ReadonlyMap<string, string>): Scene {
  const site = readSite(
    { getAttribute: (name) => attributes.get(name) ?? null },
    attributes.get('lang') ?? '',
    (name, value, allowed) =>
      console.warn(`<${tag}>: ${name}="${value}" is not allowed; allowed: ${allowed}.`),
  );
  return {
    ...site,
    checkup: newCheckup,
    ticked: [],
    mapView: 'back',
    now: new Date(),
    // Whether there is a diary only the visitor's browser knows.
    keeper: attributes.has('no-diary')
      ? undefined
      : { diary: undefined, problem: undefined, canUndo: false },
    canShare: false,
    outcome: undefined,
    on: {} as Scene['on'],
  };
}

/**
 * Renders `<soreness-checker>` on a server: its first screen and its cards can be read before any
 * script, and by who has none. For Lit's own server renderer, in its `elementRenderers`; for all
 * others there is `renderToString`.
 */
export class SorenessRenderer extends ElementRenderer {
  /**
   * The address of `soreness-checker.css`, for pages whose Content-Security-Policy allows no style
   * in the page; without it the style sheet stands in the element.
   */
  static stylesheet: string | undefined;

  readonly #attributes = new Map<string, string>();

  static override matchesClass(_class: typeof HTMLElement, name: string): boolean {
    return name === tag;
  }

  override setAttribute(name: string, value: string): void {
    this.#attributes.set(name.toLowerCase(), value);
  }

  /** Properties are attributes here: `bookUrl` is `book-url`. */
  override setProperty(name: string, value: unknown): void {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === true) this.setAttribute(attribute, '');
    else if (typeof value === 'string' || typeof value === 'number') {
      this.setAttribute(attribute, String(value));
    }
  }

  override renderAttributes(): string[] {
    return [...this.#attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`);
  }

  override renderShadow(info: RenderInfo): ReturnType<ElementRenderer['renderShadow']> {
    const { stylesheet } = SorenessRenderer;
    const sheet = stylesheet
      ? `<link rel="stylesheet" href="${escaped(stylesheet)}">`
      : `<style>${serverStyles}</style>`;
    const content = html`${widget(firstScene(this.#attributes))}
      <div class="fallback"><slot></slot></div>`;
    return [sheet, ...renderThunked(content, info)];
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
