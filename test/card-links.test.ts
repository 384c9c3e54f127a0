import { expect } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { causes, faqs, myths, tips } from '../src/cards/index.js';
import { en } from '../src/locales/index.js';
import { all, fillPage, focused, later, press, textOf, warningsOf, widgetWith } from './helpers.js';
import { inPage, until, widgetOf } from './hosts/page.js';
import { plainText } from './queries.js';

const show = 'tips myths';

/** Follows a link of the page to this fragment. */
async function follow(hash: string): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await heard;
}

const card = (element: Element, id: string): HTMLElement => {
  const found = element.shadowRoot?.getElementById(id);
  if (!found) throw new Error(`No card ${id}.`);
  return found;
};

function expectInSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  expect(top).to.be.at.least(0);
  expect(bottom).to.be.at.most(innerHeight);
}

describe('a link to a card', () => {
  afterEach(async () => {
    if (location.hash) await follow('');
    history.replaceState(null, '', location.pathname + location.search);
  });

  const cases: readonly (readonly [id: string, title: string, text: string])[] = [
    ['soreness-tip-warmth', en.tips.warmth.title, en.tips.warmth.text],
    ['soreness-tip-ice', en.tips.ice.title, en.tips.ice.text],
    ['soreness-faq-hurt', en.faqs.hurt.title, en.faqs.hurt.text],
    ['soreness-cause-first', en.causes.first.title, en.causes.first.text],
    ['soreness-myth-epsom', `${en.cards.myth} ${en.myths.epsom.title}`, en.myths.epsom.text],
  ];

  for (const [id, title, text] of cases) {
    for (const when of ['when the widget comes', 'when it is followed']) {
      it(`opens it, brings it into sight, and puts the focus on its title: ${id}, ${when}`, async () => {
        if (when === 'when the widget comes') await follow(id);
        const element = await widgetWith({ show });
        element.parentElement?.style.setProperty('padding-top', '2000px');
        if (when === 'when it is followed') await follow(id);
        const target = card(element, id);
        expect(focused(element)).to.equal(target.querySelector('summary, [role=heading]'));
        expect(plainText(focused(element))).to.equal(title);
        if (when === 'when it is followed') expectInSight(focused(element) as Element);
        expect(target.innerText).to.contain(text);
      });
    }
  }

  it('is one for every card, and each has its own', async () => {
    const element = await widgetWith({ show });
    const ids = all(element, '[id^=soreness-]:is([part], li)').map(({ id }) => id);
    const known = Object.entries({ tip: tips, faq: faqs, myth: myths, cause: causes }).flatMap(
      ([kind, deck]) => Object.keys(deck).map((id) => `soreness-${kind}-${id}`),
    );
    expect(ids).to.have.members(known);
  });

  it('does nothing where there is no such card', async () => {
    const holder = document.createElement('input');
    document.body.append(holder);
    holder.focus();
    const element = await widgetWith({ show });
    const before = textOf(element);
    const told = await warningsOf(async () => {
      for (const hash of ['step', 'soreness-tip-none', 'soreness-"]', 'soreness-%', '/a?b#c']) {
        await follow(hash);
        await widgetWith({ show });
      }
    });
    expect(told).to.be.empty;
    expect(document.activeElement).to.equal(holder);
    expect(textOf(element)).to.equal(before);
    holder.remove();
  });

  it('does nothing while questions are on the screen', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    fillPage(element, ordinary);
    const { activeElement } = document;
    await follow('soreness-tip-warmth');
    expect(document.activeElement).to.equal(activeElement);
  });

  it('opens it in the first of two widgets, and writes no history', async () => {
    const first = await widgetWith({ show });
    const second = await widgetWith({ show });
    const { length } = history;
    await follow('soreness-myth-toxins');
    expect(history.length).to.be.at.most(length + 1);
    expect(location.hash).to.equal('#soreness-myth-toxins');
    expect(document.activeElement).to.equal(first);
    expect(card(second, 'soreness-myth-toxins').innerText).not.to.contain(en.cards.fact);
  });

  it('is not heard of any more when the widget has gone', async () => {
    const element = await widgetWith({ show });
    element.remove();
    await follow('soreness-myth-toxins');
    await later();
    expect(card(element, 'soreness-myth-toxins').textContent).to.contain(en.cards.false);
  });

  it('has the same name in the built file', async () => {
    const tag = '<script src="/dist/soreness-checker.js"></script>';
    await inPage(`<soreness-checker show="tips myths"></soreness-checker>${tag}`, async (host) => {
      const widget = widgetOf(host);
      for (const id of [
        'soreness-myth-always-harm',
        'soreness-tip-speak-up',
        'soreness-faq-next',
      ]) {
        host.window.location.hash = id;
        await until(() => card(widget, id).contains(widget.shadowRoot?.activeElement ?? null));
      }
    });
  });
});
