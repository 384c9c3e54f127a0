/** The widget with all choices, live in a page of demo/hosts/, or in one of its scenes. */
import { sceneElement, sceneOf } from '../scenes.js';
import type { Config, PreviewChoice } from './config.js';
import { bringLanguage, wordsOf } from './languages.js';
import type { Controls } from './manifest.js';

/** The pages that the preview can show, by their file in demo/hosts/. */
export const previewPages = {
  plain: 'A plain page',
  clinic: 'A clinic',
  article: 'A health blog',
  yoga: 'A dark blog',
  blog: 'A narrow sidebar',
  bootstrap: 'Bootstrap',
  tailwind: 'Tailwind',
} as const;

/** How wide and high each device is (px). */
export const devices: Readonly<Record<PreviewChoice['width'], readonly [number, number]>> = {
  phone: [390, 780],
  tablet: [768, 1024],
  desktop: [1200, 900],
};

/** What the widget is given in a page: the look that was chosen, and nothing of the page's own. */
function previewStyle({ variables, preview }: Config, { variables: all }: Controls): string {
  const lines = all.map(
    ({ name }) => `--soreness-${name}: ${variables[name] ?? 'initial'} !important;`,
  );
  return [
    `soreness-checker, .scene { ${lines.join(' ')} }`,
    '.scene { display: block; }',
    preview.scene ? 'soreness-checker { display: none !important; }' : '',
    // As the docs tell it for pages whose dark look is a class alone.
    '.dark soreness-checker, .dark .scene { color-scheme: dark; }',
    preview.page === 'plain' ? '.dark body { background: #14181d; color: #eceff2; }' : '',
  ].join('\n');
}

/** Gives an element just these attributes, of those that are settings. */
export function giveSettings(element: Element, { settings }: Config, controls: Controls): void {
  for (const { name } of controls.settings) {
    const value = settings[name];
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** An event of the widget in the preview. */
export interface Heard {
  readonly name: string;
  readonly detail: unknown;
}

const eventNames = ['start', 'question', 'result', 'action', 'restart'].map(
  (each) => `soreness-${each}`,
);

/** Looks after the frame of the preview. */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #controls: Controls;
  readonly #onEvent: (event: Heard) => void;
  #config: Config | undefined;
  /** What the frame shows by now, so that a widget in use is not begun anew. */
  #page = '';
  #scene = '';
  #sheet: CSSStyleSheet | undefined;

  constructor(frame: HTMLIFrameElement, controls: Controls, onEvent: (event: Heard) => void) {
    this.#frame = frame;
    this.#controls = controls;
    this.#onEvent = onEvent;
    frame.addEventListener('load', () => void this.#loaded());
  }

  /** Shows these choices. */
  show(config: Config): void {
    this.#config = config;
    const { page } = config.preview;
    if (page === this.#page) return this.#apply();
    this.#page = page;
    this.#sheet = undefined;
    this.#frame.src = `hosts/${page}.html`;
  }

  /** Loads the page anew, so that the widget is at its beginning. */
  restart(): void {
    this.#page = '';
    if (this.#config) this.show(this.#config);
  }

  async #loaded(): Promise<void> {
    const { contentDocument: page, contentWindow: inside } = this.#frame;
    if (!page?.body || !inside || !this.#page) return;
    for (const name of eventNames) {
      page.addEventListener(name, (event) =>
        this.#onEvent({ name, detail: (event as CustomEvent).detail }),
      );
    }
    await inside.customElements.whenDefined('soreness-checker');
    this.#sheet = new (inside as Window & typeof globalThis).CSSStyleSheet();
    page.adoptedStyleSheets.push(this.#sheet);
    this.#scene = '';
    this.#apply();
  }

  #apply(): void {
    const page = this.#frame.contentDocument;
    if (!page || !this.#sheet || !this.#config) return;
    const { preview, settings } = this.#config;
    const root = page.documentElement;
    root.style.colorScheme =
      preview.light === 'dark' ? 'dark' : preview.light === 'light' ? 'light' : '';
    root.classList.toggle('dark', preview.light === 'class');
    if (preview.page === 'bootstrap')
      root.dataset.bsTheme = preview.light === 'light' ? 'light' : 'dark';
    root.dir = preview.isRightToLeft ? 'rtl' : 'ltr';
    this.#sheet.replaceSync(previewStyle(this.#config, this.#controls));
    void bringLanguage(page, settings.lang);
    for (const widget of page.querySelectorAll('soreness-checker')) {
      giveSettings(widget, this.#config, this.#controls);
    }
    const scene = preview.scene && `${preview.scene} ${JSON.stringify(settings)}`;
    if (scene === this.#scene) return;
    this.#scene = scene;
    page.querySelector('.scene')?.remove();
    if (preview.scene) this.#showScene(page, preview.scene);
  }

  #showScene(page: Document, id: string): void {
    const spec = sceneOf(id);
    const { show, ...settings } = this.#config?.settings ?? {};
    const attributes = {
      ...spec.attributes,
      ...settings,
      show: spec.attributes?.show ?? show ?? '',
    };
    const element = sceneElement(
      { ...spec, attributes },
      wordsOf(settings.lang),
      settings.lang,
      page,
    );
    element.className = 'scene';
    page.querySelector('soreness-checker')?.after(element);
    element.scrollIntoView({ block: 'start' });
  }
}
