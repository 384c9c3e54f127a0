import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bundled } from '../locales/bundled.js';
import { localize, type Languages, type Localization, type Words } from '../locales/index.js';
import { say } from './say.js';

let known: Languages = bundled;

/** The widgets on the page. */
const here = new Set<ReactiveControllerHost>();

/** Adds languages for all widgets of the page; one that is there already is replaced. */
export function addLanguages(added: readonly Words[]): void {
  const byLang = new Map(known.map((words) => [words.lang, words]));
  for (const words of added) {
    if (words?.lang) byLang.set(words.lang, words);
    else say('warn', 'addLanguages() takes what soreness-checker/locales exports, not', words);
  }
  known = [...byLang.values()] as unknown as Languages;
  for (const host of here) host.requestUpdate();
}

/** Gives the languages of this copy to another that was there first, and has the same version. */
export function giveLanguages(other: {
  addLanguages?: (...words: readonly Words[]) => void;
}): void {
  other.addLanguages?.(...bundled);
}

const isKnown = (tag: string) => localize(tag, known).isKnown;

const told = new Set<string>();

/** Warns once of a language that has no words here; a script may add them once the element is there. */
function tellOf(tag: string, host: ReactiveControllerHost & Element): void {
  if (!tag || isKnown(tag) || told.has(tag)) return;
  setTimeout(() => {
    if (isKnown(tag) || told.has(tag) || !host.isConnected) return;
    told.add(tag);
    const langs = known.map(({ lang }) => lang).join(', ');
    say(
      'warn',
      `lang="${tag}" has no words here, so ${known[0].lang} is shown. There are: ${langs}.`,
    );
  }, 1000);
}

/** The element, and all that it stands in, through shadow roots. */
function* lineOf(element: Element): Generator<Element> {
  for (let at: Element | null | undefined = element; at;) {
    yield at;
    const parent: ParentNode | null = at.parentNode;
    at = parent && 'host' in parent ? (parent as ShadowRoot).host : at.parentElement;
  }
}

/** The language of a widget: drawn anew when the `lang` of what it stands in changes, or words are added. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    here.add(this.#host);
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const element of lineOf(this.#host)) {
      if (element !== this.#host) this.#observer.observe(element, { attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    here.delete(this.#host);
    this.#observer?.disconnect();
  }

  /** What the language tag of its place means. */
  localize(tag: string): Localization {
    if (this.#observer) tellOf(tag, this.#host);
    return localize(tag, known);
  }
}
