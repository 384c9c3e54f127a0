import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { en } from '../src/locales/index.js';
import { itNeeds } from './engine.js';
import { all, focused, widgetWith } from './helpers.js';
import { allByRole, byRole, descriptionOf, plainText } from './queries.js';

const { cards, myths } = en;

const myth = (element: Element, index = 0): HTMLElement =>
  all(element, '[part=myth]')[index] as HTMLElement;

/** What is seen of a card. */
const seen = (card: HTMLElement): string => card.innerText.replace(/\s+/g, ' ').trim();

const answer = (card: HTMLElement, label: string) => byRole(card, 'button', label).click();

describe('a myth', () => {
  it('asks first, in a group that says what is asked about', async () => {
    const card = myth(await widgetWith({ show: 'myths' }), 3);
    expect(seen(card)).to.contain(cards.count(4, Object.keys(myths).length));
    expect(seen(card)).to.contain(myths.toxins.title);
    expect(seen(card)).not.to.contain(myths.toxins.text);
    expect(allByRole(card, 'button').map(plainText)).to.deep.equal([cards.true, cards.false]);
    expect(byRole(card, 'group', myths.toxins.title)).to.contain(byRole(card, 'button'));
  });

  it('says the same to either answer, and judges nobody', async () => {
    const said = [];
    for (const label of [cards.true, cards.false]) {
      const element = await widgetWith({ show: 'myths' });
      const card = myth(element);
      answer(card, label);
      expect(seen(card)).to.contain(`${cards.fact} ${myths['always-harm'].text}`);
      expect(allByRole(card, 'button')).to.be.empty;
      expect(seen(myth(element, 1))).not.to.contain(cards.fact);
      said.push(card.innerHTML.replace(/\$\d+|<!--.*?-->/g, ''));
    }
    expect(said[0]).to.equal(said[1]);
  });

  it('puts the focus on its heading, which tells that it is a myth, and the fact', async () => {
    const element = await widgetWith({ show: 'myths' });
    byRole(myth(element), 'button', cards.true).focus();
    await sendKeys({ press: 'Enter' });
    const title = focused(element) as HTMLElement;
    expect(title).to.equal(byRole(myth(element), 'heading'));
    expect(plainText(title)).to.equal(`${cards.myth} ${myths['always-harm'].title}`);
    expect(descriptionOf(title)).to.equal(`${cards.fact} ${myths['always-harm'].text}`);
  });

  it('is turned in one widget alone', async () => {
    const [one, other] = [
      await widgetWith({ show: 'myths' }),
      await widgetWith({ show: 'myths' }),
    ] as const;
    answer(myth(one), cards.false);
    expect(seen(myth(one))).to.contain(cards.fact);
    expect(seen(myth(other))).not.to.contain(cards.fact);
  });

  itNeeds('emulate media', 'tells the fact on paper, asked or not', async () => {
    const element = await widgetWith({ show: 'myths' });
    answer(myth(element, 1), cards.true);
    await emulateMedia({ media: 'print' });
    try {
      const facts = Object.values(myths).map(({ text }) => text);
      for (const [index, fact] of facts.entries()) {
        expect(seen(myth(element, index))).to.contain(fact);
        expect(seen(myth(element, index))).not.to.contain(cards.false);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
