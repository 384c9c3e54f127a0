import { expect } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import { bundled } from '../../src/locales/all.js';
import type { Words } from '../../src/locales/index.js';
import { one, titleOf, walk } from '../helpers.js';
import { inPage, widgets, type Host } from './page.js';

const fileOf = ({ lang }: Words) => `/dist/soreness-checker${lang === 'en' ? '' : `.${lang}`}.js`;

const scriptOf = (words: Words) => `<script src="${fileOf(words)}"></script>`;

const elementOf = ({ lang }: Words) => `<soreness-checker lang="${lang}"></soreness-checker>`;

/** Looks at each widget of a page: it is in its language, and a whole check can be made in it. */
function expectEach(host: Host, languages: readonly Words[]): void {
  const elements = widgets(host);
  expect(elements).to.have.length(languages.length);
  languages.forEach((words, index) => {
    const element = elements[index] as Element;
    expect(one(element, 'div').lang, words.lang).to.equal(words.lang);
    expect(one(element, 'div').dir, words.lang).to.equal(words.dir);
    expect(titleOf(element), words.lang).to.equal(words.heading.replace(/\s+/g, ' '));
    walk(element, ordinary, words);
    const { title } = words.levels['self-care'];
    expect(titleOf(element), words.lang).to.equal(title.replace(/\s+/g, ' '));
  });
  expect(host.warnings).to.deep.equal([]);
}

describe('the script file of a language', () => {
  for (const words of bundled) {
    it(`alone in a page of no language is in its own, by one request: ${words.lang}`, async () => {
      await inPage(`<p></p>${scriptOf(words)}`, (host) => {
        expectEach(host, [words]);
        const requests = host.window.performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => path.startsWith('/dist/'));
        expect(new Set(requests)).to.deep.equal(new Set([fileOf(words)]));
      });
    });
  }

  it('of all languages has each in the language of its place', async () => {
    const markup = `${bundled.map(elementOf).join('')}<script src="/dist/soreness-checker.all.js"></script>`;
    await inPage(markup, (host) => expectEach(host, bundled));
  });

  const [en, ...others] = bundled;

  for (const words of others) {
    it(`adds its words to another that came first, and the other way round: ${words.lang}`, async () => {
      for (const scripts of [
        [en, words],
        [words, en],
      ]) {
        const markup = scripts.map((each) => elementOf(each)).join('');
        await inPage(markup + scripts.map(scriptOf).join(''), (host) => expectEach(host, scripts));
      }
    });
  }
});
