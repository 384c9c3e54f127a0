import { isServer, LitElement } from 'lit';
import { styles } from '../views/styles.js';
import { adoptStyles, own, plainName, settingOf, stateOf } from './dom.js';
import { keepInside } from './keep-inside.js';
import { say } from './say.js';
import { nameSlips } from './slips.js';
import { stopStrayClicks } from './stray-clicks.js';

/**
 * A Lit element whose screen holds its own on any page, or leaves its place to the fallback; it is drawn
 * anew in another place, and for another `lang`.
 */
export abstract class GuardedElement extends LitElement {
  /** The names of all that can be set. */
  static get settings(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Each in both spellings. */
  static override get observedAttributes(): string[] {
    return this.settings.flatMap((name) => [name, `data-${name}`]);
  }

  /** Something kept the screen from being drawn, and the fallback is seen. */
  protected isBroken = false;
  /** To be called when another screen comes: a double-click must not answer it. */
  protected startMove = (): void => undefined;
  /** Opens again what the visitor has opened in what a server rendered. */
  #restore: ReturnType<typeof stateOf> | undefined;

  /** Whether the element heard of its attributes: happy-dom does not tell one that it upgrades. */
  #isTold = false;

  override attributeChangedCallback(name: string, old: string | null): void {
    this.#isTold = true;
    const plain = plainName(name);
    super.attributeChangedCallback(plain, old, settingOf(this, plain));
    if (plain === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#isTold) {
      for (const { name } of this.attributes) this.attributeChangedCallback(name, null);
    }
    // In another place the language may be another.
    if (this.hasUpdated) this.requestUpdate();
    // Pages, and tests of theirs, find the first screen as soon as the element stands.
    else this.performUpdate();
  }

  /** A style sheet belongs to one document, so each new document of the element needs its own. */
  adoptedCallback(): void {
    const view = own('defaultView', this.ownerDocument);
    if (this.shadowRoot && view) adoptStyles(this.shadowRoot, view, styles);
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#restore = this.shadowRoot ? stateOf(this.shadowRoot) : undefined;
    // What a server has rendered goes, and the same comes in its place before it is drawn again.
    return this.attachShadow({ mode: 'open' });
  }

  protected override willUpdate(_changed: unknown): void {
    if (!isServer && this.hasUpdated) return;
    const { settings } = this.constructor as typeof GuardedElement;
    if (isServer) {
      // Lit's renderer tells of the plain spelling alone.
      for (const name of settings.map((each) => `data-${each}`)) {
        if (this.hasAttribute(name)) this.attributeChangedCallback(name, null);
      }
      return;
    }
    nameSlips(this.getAttributeNames(), settings);
    const root = this.renderRoot as ShadowRoot;
    this.startMove = stopStrayClicks(root);
    keepInside(root);
    this.adoptedCallback();
  }

  /** Half a screen could say something else than what is recorded: rather the fallback. */
  protected override performUpdate(): void {
    if (this.isBroken) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.isBroken = true;
      this.shadowRoot?.replaceChildren(own('createElement')('slot'));
      say('error', 'the fallback is shown, since', error);
    }
  }

  protected override firstUpdated(): void {
    if (this.shadowRoot) this.#restore?.(this.shadowRoot);
  }
}
