import { expect } from 'chai';
import fc from 'fast-check';
import { readOwnWords } from '../../src/element/read-own-words.js';
import { en, type Words } from '../../src/locales/index.js';
import { reworded } from '../../src/locales/own-words.js';
import { hostileBlock } from '../endurance/hostile-words.js';

/** Blocks that are read. */
const blocks = 100_000;

/** What no site can change, hide or weaken. */
function warningsOf(words: Words): readonly unknown[] {
  const { emergency, facts } = words.intro;
  const { restart: _, book: _book, ...result } = words.result;
  const { levels, reasons, questions, options, actions, watchActs, watches, about } = words;
  const { careful, serious, seriousLead, seriousSigns, alarms } = words.cards;
  const told = [levels, reasons, questions, options, actions, watchActs, watches, about];
  const cards = [careful, serious, seriousLead, seriousSigns, alarms, words.myths, words.tips];
  return [...told, ...cards, emergency, facts, ...Object.values(result)];
}

const read = (value: unknown) => readOwnWords(JSON.stringify(value));

describe('the own words of a site', () => {
  const good = {
    heading: 'Sore after your visit?',
    intro: 'Three minutes, and you know more.',
    headings: { tips: 'Our tips', myths: 'Myths', prepare: 'Before you come' },
    labels: { start: 'Go', next: 'Next', back: 'Back', restart: 'Again', book: 'Book' },
    tips: [{ title: 'Warm towels', text: 'Ask us for one.', link: '/towels' }],
    hiddenTips: ['tablets', 'ice'],
    clinic: { name: 'Clinic', address: '1 High Street', hours: 'Mo–Fr 9–17' },
  } as const;

  it('are all taken where they are allowed', () => {
    expect(read(good)).to.deep.equal([good, []]);
  });

  it('stand in the place of the words of a language, and those that are missing stay', () => {
    const words = reworded(en, good);
    expect(words.heading).to.equal(good.heading);
    expect(words.intro.lead).to.equal(good.intro);
    expect(words.intro.start).to.equal('Go');
    expect([words.steps.next, words.steps.back]).to.deep.equal(['Next', 'Back']);
    expect([words.result.restart, words.result.book]).to.deep.equal(['Again', 'Book']);
    expect([words.cards.tips, words.cards.myths]).to.deep.equal(['Our tips', 'Myths']);
    expect(words.prepare.title).to.equal('Before you come');
    expect(reworded(en, {})).to.deep.equal(en);
    expect(reworded(en, { labels: { next: 'On' } }).steps).to.deep.equal({
      ...en.steps,
      next: 'On',
    });
  });

  it('name each fault with its path and what is allowed, and keep the rest', () => {
    const [own, faults] = read({
      ...good,
      heading: 5,
      levels: { emergency: 'All is well' },
      tips: [{ title: 'No text' }, ...good.tips, { title: 'A', text: 'B', link: 'javascript:1' }],
      hiddenTips: ['ice', 'warnings'],
      labels: { next: '   ', back: 'Before' },
      clinic: { hours: 'x'.repeat(201) },
    });
    const { heading: _, ...rest } = good;
    expect(own).to.deep.equal({
      ...rest,
      tips: good.tips,
      hiddenTips: ['ice'],
      labels: { back: 'Before' },
      clinic: {},
    });
    expect(faults).to.have.length(7);
    for (const [path, allowed] of [
      ['words.heading = 5', 'a text of 1 to 80 characters'],
      ['words.levels', 'an object with some of $schema, heading, intro,'],
      ['words.tips[0].text = nothing', 'an object with some of title, text, link'],
      ['words.tips[1].link = "javascript:1"', 'a path, https: or http:'],
      ['words.hiddenTips[1] = "warnings"', 'some of move, warmth'],
      ['words.labels.next = "   "', 'a text of 1 to 40 characters'],
      ['words.clinic.hours', 'a text of 1 to 200 characters'],
    ] as const) {
      const fault = faults.find((each) => each.startsWith(path));
      expect(fault, path).to.contain(`allowed: ${allowed}`);
      expect(fault?.length).to.be.below(500);
    }
  });

  it('that are no JSON, too long or nothing but faults are refused in a few lines', () => {
    for (const text of ['{', '', 'undefined', '[1,2', `"${'x'.repeat(1_000_000)}"`]) {
      const [own, faults] = readOwnWords(text);
      expect(own).to.deep.equal({});
      expect(faults).to.have.length(1);
      expect(faults[0]?.length).to.be.below(200);
    }
    const keys = Array.from({ length: 4000 }, (_, index) => [`k${index}`, 0]);
    const [own, faults] = read({ heading: 'Mine', ...Object.fromEntries(keys) });
    expect(own).to.deep.equal({});
    expect(faults).to.have.length(21);
  });

  it(`change no warning, whatever they are: ${blocks.toLocaleString('en')} blocks`, () => {
    const before = warningsOf(en);
    let taken = 0;
    fc.assert(
      fc.property(hostileBlock, (text) => {
        const [own, faults] = readOwnWords(text);
        if (Object.keys(own).length > 0) taken += 1;
        if (faults.length > 21) throw new Error(`${faults.length} faults are named.`);
        const after = warningsOf(reworded(en, own));
        if (after.some((each, index) => each !== before[index])) throw new Error('It changed.');
        return !('polluted' in {});
      }),
      { numRuns: blocks, seed: 16 },
    );
    // Else none of it came as far as the words.
    expect(taken).to.be.above(blocks / 20);
  }).timeout(300_000);
});
