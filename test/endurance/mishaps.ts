/** What happens around a widget while a visitor uses it. */
import { ordinary } from '../../demo/ordinary.js';
import { storageKey } from '../../src/session/diary/index.js';
import { parseDiary, serializeDiary } from '../../src/session/diary/stored-form.js';
import { textsIn, translateText } from '../texts.js';
import type { Chance } from './chance.js';

/** Values that a site may give; with each the widget is drawn anew. */
const attributes: Readonly<Record<string, readonly (string | null)[]>> = {
  lang: ['en', 'en-GB', null],
  dir: ['rtl', null],
  theme: ['light', 'dark', 'auto', null],
  heading: ['Sore?', '<b>Sore</b>', null],
  'heading-level': ['1', '3', '6', null],
  country: ['GB', 'US', 'IN'],
  'emergency-number': ['999', null],
  'advice-number': ['111', null],
  'book-url': ['/book', null],
  'data-book-label': ['Ask us', null],
  'therapist-phone': ['01234 567890', null],
  show: ['check', 'tips check', 'myths prepare check tips', null],
};

/** Sets another value; tells what it did. */
export function changeAttribute(element: Element, chance: Chance): string {
  const name = chance.one(Object.keys(attributes));
  const value = chance.one(attributes[name] ?? []);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  return `${name}=${value}`;
}

/** A page translator takes some of the texts. */
export function translate(root: ShadowRoot, chance: Chance): void {
  for (const text of textsIn(root)) if (chance.happens(0.3)) translateText(text, `«${text.data}»`);
}

/** Another tab of the site: its store is the same, and what it writes is heard here. */
export class OtherTab {
  readonly #frame = document.createElement('iframe');

  constructor() {
    document.body.append(this.#frame);
  }

  close(): void {
    this.#frame.remove();
  }

  /** A check of the same diary, or of a new one, is recorded there. */
  record(at: number, pain: number): Promise<void> {
    const text = this.#storage.getItem(storageKey);
    const found = text === null ? undefined : parseDiary(text);
    const { massageDay, entries } =
      typeof found === 'object'
        ? found
        : { massageDay: Math.floor(at / 86_400_000) - 1, entries: [] };
    const diary = { massageDay, entries: [...entries, { at, answers: { ...ordinary, pain } }] };
    return this.#heard(() => this.#storage.setItem(storageKey, serializeDiary(diary)));
  }

  /** The diary is deleted there. */
  async delete(): Promise<void> {
    if (this.#storage.getItem(storageKey) === null) return;
    await this.#heard(() => this.#storage.removeItem(storageKey));
  }

  get #storage(): Storage {
    return (this.#frame.contentWindow as Window).localStorage;
  }

  async #heard(act: () => void): Promise<void> {
    const heard = new Promise((resolve) => addEventListener('storage', resolve, { once: true }));
    act();
    await heard;
  }
}

/** Timers that go off only when they are told to, so that a walk can be walked again. */
export class Timers {
  readonly #before = window.setTimeout;
  #waiting: (() => void)[] = [];

  constructor() {
    window.setTimeout = ((act: () => void) => this.#waiting.push(act)) as never;
  }

  goOff(): void {
    for (const act of this.#waiting.splice(0)) act();
  }

  end(): void {
    window.setTimeout = this.#before;
    this.#waiting = [];
  }
}
