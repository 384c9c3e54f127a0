import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bundled } from '../locales/bundled.js';
import { localize, type Languages, type Localization, type Words } from '../locales/index.js';
import { lineOf } from './dom.js';
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

const told = new Set<string>();

/** Warns once of a language that has no words here; a script may add them once the element is there. */
function tellOf(tag: string, host: ReactiveControllerHost & Element): void {
  if (!tag || told.has(tag)) return;
  setTimeout(() => {
    if (localize(tag, known).isKnown || told.has(tag) || !host.isConnected) return;
    told.add(tag);
    const langs = known.map(({ lang }) => lang).join(', ');
    say(
      'warn',
      `lang="${tag}" has no words here, so ${known[0].lang} is shown. There are: ${langs}.`,
    );
  }, 1000);
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
    const found = localize(tag, known);
    if (this.#observer && !found.isKnown) tellOf(tag, this.#host);
    return found;
  }
}
