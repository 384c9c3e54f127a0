import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { ordinary } from '../demo/ordinary.js';
import { en } from '../src/locales/index.js';
import { all, focused, later, links, one, walk, widgetWith } from './helpers.js';
import { allByText, byRole, disclosure, nameOf, plainText } from './queries.js';

const { cards, tips, watchActs, watches } = en;

const rail = (element: Element): HTMLElement => one(element, '[role=list]');
const isSeen = (each: Element | undefined) => each?.checkVisibility() === true;

describe('the tips', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('can be read without a tap: the text, where to take care, and how well it is backed', async () => {
    const element = await widgetWith({ show: 'tips' });
    const first = all(element, '[role=listitem]').filter(isSeen);
    expect(first).to.have.length(6);
    expect(plainText(first[0])).to.contain(tips.move.text);
    expect(plainText(first[0])).to.contain(`${cards.careful} ${tips.move.caution}`);
    expect(plainText(first[0])).to.contain(en.grades.some);
    const dots = [...(first[0]?.querySelectorAll('.meter circle') ?? [])];
    const isFull = dots.map((dot) => getComputedStyle(dot).fill !== 'none');
    expect(isFull, 'what is drawn').to.deep.equal([true, true, false]);
    const more = disclosure(element, cards.more(Object.keys(tips).length - 6));
    more.open = true;
    expect(all(element, '[role=listitem]').filter(isSeen)).to.have.length(Object.keys(tips).length);
  });

  it('have their sources one tap away', async () => {
    const element = await widgetWith({ show: 'tips' });
    const [card] = all(element, '[role=listitem]');
    const link = card?.querySelector('a');
    expect(isSeen(link ?? undefined)).to.equal(false);
    card?.querySelector('summary')?.click();
    await later();
    expect(isSeen(link ?? undefined)).to.equal(true);
  });

  it('are a row that the keyboard moves where it is narrow, and a grid where there is room', async () => {
    await setViewport({ width: 390, height: 800 });
    const element = await widgetWith({ show: 'tips' });
    const row = rail(element);
    expect(nameOf(row)).to.equal(cards.tips);
    expect(row.scrollWidth).to.be.above(row.clientWidth + 500);
    row.focus();
    expect(focused(element)).to.equal(row);
    await sendKeys({ press: 'ArrowRight' });
    for (let wait = 0; row.scrollLeft === 0 && wait < 50; wait += 1) await later(20);
    expect(row.scrollLeft).to.be.above(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(390);
    await setViewport({ width: 800, height: 800 });
    expect(row.scrollWidth).to.be.at.most(row.clientWidth);
  });

  it('take little room before the check is begun', async () => {
    await setViewport({ width: 390, height: 844 });
    const element = await widgetWith({ show: 'tips myths' });
    expect(one(element, '.tips').offsetHeight).to.be.below(720);
    expect(one(element, '.myths').offsetHeight).to.be.below(460);
  });
});

describe('the signs to read without the check', () => {
  it('are one card: six that are usual, four that are serious, and all that need help fast', async () => {
    const element = await widgetWith({ show: 'tips', country: 'GB' });
    const card = disclosure(element, cards.signs);
    card.open = true;
    for (const sign of Object.values(en.signs)) expect(plainText(card)).to.contain(sign);
    for (const { title } of Object.values(cards.seriousSigns)) {
      expect(plainText(card)).to.contain(title);
    }
    for (const act of [watchActs.now, watchActs.today]) {
      expect(isSeen(allByText(card, act)[0])).to.equal(true);
    }
  });

  it('are left out beside a result', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    expect(() => disclosure(element, cards.signs)).to.throw();
  });
});

describe('the safety net', () => {
  it('says what to do in the head of each box, with the number that the site knows', async () => {
    const element = await widgetWith({ country: 'GB', 'advice-number': '111' });
    walk(element, ordinary);
    expect(links(element).map(({ href }) => href)).to.include.members(['tel:999', 'tel:111']);
    const [now, today, doctor] = all(element, '.care');
    const ofBox = (box: HTMLElement | undefined) => plainText(box);
    expect(ofBox(now)).to.contain(watchActs.now).and.contain(watches['now-chest']);
    expect(nameOf(byRole(now as Element, 'link'))).to.equal(en.result.callEmergency('999'));
    expect(ofBox(today)).to.contain(watchActs.today).and.contain(watches['today-fever']);
    expect(nameOf(byRole(today as Element, 'link'))).to.equal(en.result.callAdvice('111'));
    expect(ofBox(doctor)).to.contain(watchActs.doctor).and.contain(watches.numb);
  });

  it('has no link where no number is known', async () => {
    const element = await widgetWith({ show: 'check' });
    walk(element, ordinary);
    expect(all(element, '.care')).to.have.length(3);
    expect(all(element, '.care a')).to.be.empty;
  });
});
