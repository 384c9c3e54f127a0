import { expect } from 'chai';
import { en, localize, type Words } from '../../src/locales/index.js';

/** A language that nobody speaks. */
const made: Words = { ...en, lang: 'xx', heading: 'Xxxx?' };
const among = [en, made] as const;

describe('the choice of a language', () => {
  it('goes by the language of the tag, whatever its case, script and region', () => {
    for (const tag of ['xx', 'XX', 'xx-GB', 'xx-Latn-CH']) {
      expect(localize(tag, among).words, tag).to.equal(made);
    }
    expect(localize('en-GB', among).words).to.equal(en);
  });

  it('falls back to the first that is there for a language that is not there, no tag, and what is none', () => {
    for (const tag of ['de', 'x', '', 'not a tag']) {
      for (const table of [among, [en, made, { ...made, lang: 'yy' }] as const]) {
        const { words, lang, isKnown } = localize(tag, table);
        expect({ words, lang, isKnown }, tag).to.deep.equal({
          words: en,
          lang: 'en',
          isKnown: false,
        });
      }
    }
  });

  it('takes the later of two in the same language', () => {
    const other: Words = { ...made, lang: 'xx-CH' };
    expect(localize('xx', [en, made, other]).words).to.equal(other);
    expect(localize('de', [other, en]).words).to.equal(other);
  });

  it('keeps the tag of the page for dates only where its language is that of the words', () => {
    expect(localize('xx-CH', among).lang).to.equal('xx-CH');
    expect(localize('en-AU', among).lang).to.equal('en-AU');
    expect(localize('de-CH', among).lang).to.equal('en');
  });

  it('tells the region of the tag, whatever its language', () => {
    expect(localize('de-CH', among).region).to.equal('CH');
    expect(localize('en', among).region).to.equal(undefined);
  });
});
