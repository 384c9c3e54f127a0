import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { OwnWords } from '../locales/own-words.js';
import { readOwnWords } from './read-own-words.js';
import { say } from './say.js';

/** A value as JSON: what cannot be JSON is named as such when it is read. */
function asText(value: unknown): string | undefined {
  if (!value) return undefined;
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch (error) {
    return String(error);
  }
}

const block = ':scope > script[type="application/json"]';

/** A site's own words: from the property, else from a block of JSON in the element. */
export class OwnWordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #set: unknown;
  #text: string | undefined;
  #own: OwnWords = {};

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
    // A script may have set it before the element was defined.
    const early = Object.getOwnPropertyDescriptor(host, 'words');
    if (early) {
      this.#set = early.value;
      Reflect.deleteProperty(host, 'words');
    }
  }

  hostConnected(): void {
    // A parser may bring the block after the element.
    this.#observer = new MutationObserver(() => {
      if (this.#current() !== this.#text) this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** What a script has set. */
  get value(): unknown {
    return this.#set;
  }

  set value(value: unknown) {
    this.#set = value;
    this.#host.requestUpdate();
  }

  #current(): string | undefined {
    if (isServer || this.#set) return asText(this.#set);
    return this.#host.querySelector(block)?.textContent?.trim() || undefined;
  }

  /** The words that are allowed of those that the site has; what is not is named once. */
  get own(): OwnWords {
    const text = this.#current();
    if (text === this.#text) return this.#own;
    this.#text = text;
    const [own, faults] = text ? readOwnWords(text) : [{}, []];
    for (const fault of faults) say('warn', fault);
    return (this.#own = own);
  }
}
