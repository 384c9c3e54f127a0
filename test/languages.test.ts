import { expect } from '@open-wc/testing';
import { scenes, sceneElement, type SceneSpec } from '../demo/scenes.js';
import { sources } from '../src/triage/internal.js';
import { en, type Words } from '../src/locales/index.js';

type Made = (...given: unknown[]) => string;

const mapped = (object: object, map: (part: unknown) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([key, part]) => [key, map(part)]));

/** The words in a made-up language, without a Latin letter. */
function translated(words: unknown): unknown {
  if (typeof words === 'string') return words.replace(/[a-z]/gi, 'ж');
  if (typeof words === 'function') {
    return (...given: unknown[]) => translated((words as Made)(...given));
  }
  return Array.isArray(words) ? words.map(translated) : mapped(words as object, translated);
}

/** The words with every table in the order from its end. */
function reversed(words: unknown): unknown {
  if (typeof words !== 'object' || Array.isArray(words)) return words;
  const entries = Object.entries(mapped(words as object, reversed));
  return Object.fromEntries(entries.reverse());
}

// Russian dates have no Latin letter either.
const shadow = (spec: SceneSpec, words: Words) =>
  sceneElement(spec, words, 'ru').shadowRoot as ShadowRoot;

/** What a person reads or hears of a screen, text by text. */
function texts(root: ShadowRoot): readonly (string | null)[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const read: (string | null)[] = [];
  while (walker.nextNode()) read.push(walker.currentNode.nodeValue);
  const heard = [...root.querySelectorAll('[aria-label]')];
  return [...read, ...heard.map((each) => each.getAttribute('aria-label'))];
}

describe('a screen in another language', () => {
  it('has all its words from there, save those of the site and the names of sources', () => {
    const { lang, dir } = en;
    const words = { ...(translated(en) as Words), lang, dir };
    const cited = Object.values(sources).map(({ cite }) => cite);
    for (const spec of scenes) {
      const known: readonly string[] = [...cited, ...Object.values(spec.attributes ?? {})];
      const english = texts(shadow(spec, words)).filter(
        (text) => text && /[a-z]/i.test(text) && !known.includes(text),
      );
      expect(english, spec.id).to.deep.equal([]);
    }
  });

  it('does not depend on the order in which the words stand there', () => {
    for (const spec of scenes) {
      const [one, other] = [en, reversed(en) as Words].map(
        (words) => shadow(spec, words).innerHTML,
      );
      expect(other, spec.id).to.equal(one);
    }
  });
});
