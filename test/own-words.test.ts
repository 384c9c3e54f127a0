import { expect, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import { ordinary } from '../demo/ordinary.js';
import type { OwnWords, SorenessChecker } from '../src/index.js';
import { en } from '../src/locales/index.js';
import { hostileBlock } from './endurance/hostile-words.js';
import { all, button, drawn, one, press, textOf, titleOf, walk, warningsOf } from './helpers.js';
import { inPage, widgetOf } from './hosts/page.js';
import { allByRole, plainText } from './queries.js';

const own: OwnWords = {
  heading: 'Sore after your visit?',
  labels: { start: 'Let us see' },
  tips: [{ title: 'Warm towels', text: 'Ask us for one.', link: '/towels' }],
  hiddenTips: ['warmth'],
  clinic: { name: 'Hands & Co', address: '1 High Street', hours: 'Mo–Fr 9–17' },
};

const blockOf = (text: string) => {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.textContent = text;
  return block;
};

describe('the own words of a site', () => {
  let element: SorenessChecker;

  /** The widget with this block in it. */
  async function withBlock(text: string): Promise<SorenessChecker> {
    element.append(blockOf(text));
    document.body.append(element);
    return drawn(element);
  }

  beforeEach(() => {
    element = document.createElement('soreness-checker');
    element.setAttribute('country', 'GB');
  });
  afterEach(() => element.remove());

  it('are read from a block of JSON in the element', async () => {
    await withBlock(JSON.stringify(own));
    expect(titleOf(element)).to.equal(own.heading);
    expect(button(element, 'Let us see')).to.be.ok;
    const tips = all(element, '[part=tip]').map(plainText);
    expect(tips.filter((text) => text.startsWith('Warm towels Ask us for one.'))).to.have.length(1);
    expect(tips.filter((text) => text.startsWith(en.tips.warmth.title))).to.be.empty;
    const link = allByRole(element, 'link').find((each) => plainText(each).includes('Warm towels'));
    expect(link?.getAttribute('href')).to.equal('/towels');
  });

  it('are read from the property, which wins, also when it was set before the element was there', async () => {
    await withBlock('{"heading":"Block"}');
    element.words = { heading: 'Object' };
    await drawn(element);
    expect(titleOf(element)).to.equal('Object');
    element.words = '{"heading":"Text"}';
    await drawn(element);
    expect(titleOf(element)).to.equal('Text');
    element.words = undefined;
    await drawn(element);
    expect(titleOf(element)).to.equal('Block');

    const early = document.createElement('late-checker') as SorenessChecker;
    early.words = own;
    document.body.append(early);
    const { define } = await import('../src/define.js');
    define('late-checker');
    await drawn(early);
    expect(titleOf(early)).to.equal(own.heading);
    early.remove();
  });

  it('are followed when the block comes later, changes and goes', async () => {
    document.body.append(element);
    await drawn(element);
    const block = blockOf('{"heading":"First"}');
    const shown = async () => {
      await nextFrame();
      return titleOf(element);
    };
    element.append(block);
    expect(await shown()).to.equal('First');
    block.textContent = '{"heading":"Second"}';
    expect(await shown()).to.equal('Second');
    block.remove();
    expect(await shown()).to.equal(en.heading);
  });

  it('give way to the attributes of the same', async () => {
    element.setAttribute('heading', 'Attribute');
    await withBlock(JSON.stringify(own));
    expect(titleOf(element)).to.equal('Attribute');
  });

  it('name each fault once, and the rest counts', async () => {
    const warnings = await warningsOf(async () => {
      await withBlock('{"heading":"Mine","labels":{"start":7},"emergency":"none"}');
      element.country = 'US';
      await drawn(element);
    });
    expect(warnings).to.have.length(2);
    expect(warnings.join(' ')).to.contain('words.labels.start = 7 is not allowed; allowed: a text');
    expect(titleOf(element)).to.equal('Mine');
    expect(button(element, en.intro.start)).to.be.ok;
  });

  it('that cannot be JSON are named, and the widget goes on', async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const strange = [circle, () => 0, Symbol.iterator, 10n, 'no JSON', new Date(0), [1]];
    for (const each of strange) {
      const warnings = await warningsOf(async () => {
        element.words = each as unknown as OwnWords;
        document.body.append(element);
        await drawn(element);
      });
      expect(warnings, String(typeof each)).to.have.length(1);
      expect(titleOf(element)).to.equal(en.heading);
    }
  });

  it('tell how to find the clinic where a therapist can help, and nothing where a doctor must', async () => {
    const find = () => textOf(element).includes('1 High Street');
    const tip = () => textOf(element).includes('Warm towels');
    await withBlock(JSON.stringify(own));
    walk(element, ordinary, { ...en, steps: en.steps });
    expect([find(), tip()]).to.deep.equal([true, true]);
    for (const answers of [
      { massage: 'four-to-seven-days', trend: 'same', pain: 5 } as const,
      { urine: 'yes', 'dark-urine': 'yes' } as const,
    ]) {
      element.remove();
      element = document.createElement('soreness-checker');
      await withBlock(JSON.stringify(own));
      walk(element, { ...ordinary, ...answers });
      expect([find(), tip()]).to.deep.equal([false, false]);
    }
  });

  it('run nothing and hide no warning, however hostile', async () => {
    await warningsOf(async () => {
      for (const text of fc.sample(hostileBlock, { numRuns: 150, seed: 16 })) {
        element = document.createElement('soreness-checker');
        element.setAttribute('country', 'GB');
        await withBlock(text);
        expect(textOf(element)).to.contain(en.intro.emergency('999', 'United Kingdom'));
        one(element, '[part~=check] [part~=primary]').click();
        all<HTMLInputElement>(element, 'input[value=yes]')[0]?.click();
        one(element, '[part~=check] [part~=primary]').click();
        element.remove();
      }
    });
    expect('ran' in window).to.equal(false);
    expect('polluted' in {}).to.equal(false);
  }).timeout(300_000);

  it('come with the script file too, in the element and in a placeholder', async () => {
    const block = `<script type="application/json">${JSON.stringify(own)}</script>`;
    for (const markup of [
      `<soreness-checker>${block}</soreness-checker>`,
      `<div data-soreness-checker>${block}<p>Fallback</p></div>`,
    ]) {
      for (const page of [
        `${markup}<script src="/dist/soreness-checker.js"></script>`,
        `<script src="/dist/soreness-checker.js" data-target="none"></script>${markup}`,
      ]) {
        await inPage(page, async (host) => {
          await nextFrame();
          expect(titleOf(widgetOf(host))).to.equal(own.heading);
          press(widgetOf(host), 'Let us see');
          expect(host.warnings).to.deep.equal([]);
        });
      }
    }
  });
});
