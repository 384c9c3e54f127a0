import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ordinary } from '../demo/ordinary.js';
import { path, type Answers } from '../src/triage/internal.js';
import { en } from '../src/locales/index.js';
import {
  all,
  asked,
  drawn,
  figure,
  fillPage,
  goTo,
  input,
  press,
  textOf,
  titleOf,
  titleOfPage,
  walk,
  widgetWith,
} from './helpers.js';
import { disclosure, plainText } from './queries.js';

/** The widget in an element of the page with these styles, inside a place so wide. */
async function placed(outer: string, around: string, own = '', attributes = {}) {
  const element = await widgetWith({ country: 'GB', ...attributes });
  const holder = element.parentElement as HTMLElement;
  holder.style.cssText = outer;
  const box = document.createElement('div');
  box.style.cssText = around;
  element.style.cssText = own;
  holder.append(box);
  box.append(element);
  await drawn(element);
  return { element, holder };
}

/** Goes through all screens, from the first one to the result. */
function eachScreen(element: Element, answers: Answers, look: (screen: string) => void): void {
  look(titleOf(element));
  press(element, en.intro.start);
  for (let screen = 0; screen < 30; screen += 1) {
    look(titleOf(element));
    if (asked(element).length === 0) return;
    fillPage(element, answers);
    look(`${titleOf(element)}, answered`);
    press(element, en.steps.next);
  }
}

const long: Answers = { ...ordinary, massage: 'four-to-seven-days', trend: 'same', pain: 5 };
const results: readonly Answers[] = [ordinary, long, { ...ordinary, chest: 'yes' }];

/** What fits the widget's place to its content: the styles of the place around, and of the widget. */
const shrinking: Readonly<Record<string, readonly [outer: string, around: string, own?: string]>> =
  {
    'an inline block': ['', 'display: inline-block'],
    'a float': ['', 'float: left'],
    'an item of a flex row': ['display: flex', ''],
    'an item of a flex column': ['display: flex; flex-direction: column; align-items: start', ''],
    'an auto column of a grid': [
      'display: grid; grid-template-columns: auto; justify-content: start',
      '',
    ],
    'a cell of a table': ['display: table', 'display: table-cell'],
    'a box that is positioned': ['position: relative; min-block-size: 50px', 'position: absolute'],
    'a box that fits its content': ['', 'inline-size: fit-content'],
    'an inline block of its own': ['', '', 'display: inline-block; inline-size: auto'],
    'a float of its own': ['', '', 'float: left; inline-size: auto'],
  };

describe('where the page fits the place to its content', () => {
  before(() => setViewport({ width: 900, height: 800 }));

  for (const [name, [outer, around, own]] of Object.entries(shrinking)) {
    for (const width of [800, 280]) {
      it(`the width is the same on every screen, in ${name} within ${width} px`, async () => {
        const place = `inline-size: ${width}px; ${outer}`;
        const { element, holder } = await placed(place, around, own, { show: 'check' });
        const widths = new Map<number, string>();
        for (const answers of results) {
          eachScreen(element, answers, (screen) => {
            const { width: wide, right } = element.getBoundingClientRect();
            if (![...widths.keys()].some((known) => Math.abs(known - wide) < 0.5)) {
              widths.set(wide, screen);
            }
            const limit = holder.getBoundingClientRect();
            expect(right, `${screen} overflows`).to.be.at.most(limit.left + width + 0.5);
            expect(holder.scrollWidth, `${screen} overflows`).to.be.at.most(width);
          });
          press(element, en.result.restart);
        }
        expect([...widths]).to.have.length(1);
        expect([...widths.keys()][0]).to.be.above(width === 280 ? 270 : 400);
      });
    }
  }
});

/** In how many lines these letters of a text stand. */
function linesOf(node: Text, from: number, to: number): number {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

/** The groups of digits in an element that do not stand in one line. */
function brokenNumbers(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { 0: digits, index } of node.data.matchAll(/\d+/g)) {
      if (linesOf(node, index, index + digits.length) !== 1) broken.push(node.data.trim());
    }
  }
  return broken;
}

const phones: Readonly<Record<string, string>> = {
  'emergency-number': '999',
  'advice-number': '0344 411 4444',
  'therapist-phone': '+44 20 7946 0018',
};

describe('numbers keep to one line', () => {
  before(() => setViewport({ width: 420, height: 800 }));

  for (const width of [280, 320, 390]) {
    for (const size of [16, 28, 32]) {
      const where = `in ${width} px at ${size} px`;

      it(`on the scale of pain, ${where}`, async () => {
        const place = `inline-size: ${width}px; font-size: ${size}px`;
        const { element } = await placed(place, '', '', { show: 'check' });
        press(element, en.intro.start);
        while (all(element, 'input[name=pain]').length === 0) {
          fillPage(element, ordinary);
          press(element, en.steps.next);
        }
        const scores = all(element, 'label:has([name=pain]) > span > span');
        expect(scores).to.have.length(11);
        const broken = scores.filter((score) => {
          const range = document.createRange();
          range.selectNodeContents(score);
          const rects = [...range.getClientRects()].filter(({ width: wide }) => wide > 0);
          return rects.length !== 1;
        });
        expect(broken.map(({ textContent }) => textContent)).to.deep.equal([]);
      });

      it(`on buttons that call, ${where}`, async () => {
        const place = `inline-size: ${width}px; font-size: ${size}px`;
        const { element } = await placed(place, '', '', { show: 'check', ...phones });
        const told: string[] = [];
        const seen = new Set<string>();
        const look = () => {
          for (const link of all(element, 'a[part~=button]')) {
            seen.add(link.textContent?.trim() ?? '');
            told.push(...brokenNumbers(link));
          }
        };
        look();
        const callers: readonly Answers[] = [
          { ...ordinary, began: 'during', quality: ['sharp'] },
          { ...ordinary, fever: 'yes' },
          { ...ordinary, chest: 'yes' },
        ];
        for (const answers of callers) {
          walk(element, answers);
          look();
          press(element, en.result.restart);
        }
        for (const phone of Object.values(phones)) expect([...seen].join()).to.contain(phone);
        expect([...new Set(told)]).to.deep.equal([]);
      });
    }
  }
});

const top = (each: Element) => each.getBoundingClientRect().top;

describe('nothing moves under the finger', () => {
  // Some browsers hide a jump by scrolling along; others do not.
  before(async () => {
    await setViewport({ width: 800, height: 800 });
    document.documentElement.style.overflowAnchor = 'none';
  });
  after(() => {
    document.documentElement.style.overflowAnchor = '';
  });

  for (const width of [280, 390, 700]) {
    it(`when places are marked, in the list or in the picture, in ${width} px`, async () => {
      const { element } = await placed(`inline-size: ${width}px`, '', '', { show: 'check' });
      goTo(element, 'areas');
      const list = disclosure(element, en.map.list);
      const picture = figure(element, 'back');
      list.open = true;
      list.scrollIntoView();
      const before = [top(list), top(picture)];
      const places = [...list.querySelectorAll('input')];
      expect(places).to.have.length.above(20);
      for (const place of places) {
        place.click();
        expect([top(list), top(picture)], place.value).to.deep.equal(before);
      }
      for (const region of all(element, '[data-place]')) {
        if (region.getClientRects().length === 0) continue;
        region.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        expect([top(list), top(picture)], region.dataset.place).to.deep.equal(before);
      }
    });
  }

  /** What is on the screen before this element and with it, and where each of it stands. */
  const upTo = (element: Element, last: Element) =>
    // Engines draw the box of a shape with its line or without.
    all(element, '*:not(svg *)')
      .filter(
        (each) =>
          each === last ||
          (each.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING &&
            !each.contains(last) &&
            each.getClientRects().length > 0),
      )
      .map((each) => [each, top(each)] as const);

  /** Presses each option of the screen; tells what above it moved. */
  function pressEach(element: Element): readonly string[] {
    const told = new Set<string>();
    const pressed = new Set<string>();
    const find = () =>
      all<HTMLInputElement>(element, 'input').find(
        ({ name, value }) => !pressed.has(`${name} ${value}`),
      );
    for (let option = find(); option; option = find()) {
      const name = `${option.name} ${option.value}`;
      pressed.add(name);
      const label = option.closest('label') as Element;
      // A list that is closed is not pressed.
      if (label.getClientRects().length === 0) continue;
      const before = upTo(element, label);
      option.click();
      for (const [each, was] of before) {
        const moved = top(each) - was;
        if (Math.abs(moved) > 0.5) {
          const words = plainText(each).slice(0, 30);
          told.add(`${name} moves ${each.localName} ${words} by ${moved.toFixed(1)}`);
        }
      }
    }
    return [...told];
  }

  /** The rows that open a screen of their own are answered with yes, and that screen calmly. */
  const noticed = { ...ordinary, nerves: 'yes', 'skin-change': 'yes' } as const;

  /** Leaves these answers alone on a screen on which all was pressed. */
  function answerAnew(element: Element): void {
    fillPage(element, noticed);
    for (const { name, value } of all<HTMLInputElement>(element, '[type=checkbox]:checked')) {
      const given = [noticed[name as keyof Answers]].flat().map(String);
      if (!given.includes(value)) input(element, name, value).click();
    }
    fillPage(element, noticed);
  }

  /** Presses all options of every screen; tells the titles of the screens, and what moved. */
  async function pressAll(width: number, begin?: (element: Element) => void) {
    const { element } = await placed(`inline-size: ${width}px`, '', '', { show: 'check' });
    const titles: string[] = [];
    const moved: string[] = [];
    press(element, en.intro.start);
    for (let screen = 0; screen < 30 && asked(element).length > 0; screen += 1) {
      const title = titleOf(element);
      titles.push(title);
      begin?.(element);
      for (const list of all<HTMLDetailsElement>(element, 'details')) list.open = true;
      moved.push(...pressEach(element).map((each) => `${title}: ${each}`));
      answerAnew(element);
      press(element, en.steps.next);
    }
    return { titles, moved };
  }

  for (const width of [280, 390, 700]) {
    it(`when any option of any question is pressed, in ${width} px`, async () => {
      const { titles, moved } = await pressAll(width);
      expect(titles).to.include.members(path(noticed).map(({ id }) => titleOfPage(id)));
      expect(moved).to.deep.equal([]);
    }).timeout(180_000);

    it(`when what was missing is answered, in ${width} px`, async () => {
      const { moved } = await pressAll(width, (element) => {
        // The size of the sore place is known from the picture.
        if (titleOf(element) === titleOfPage('spread')) return;
        press(element, en.steps.next);
        expect(textOf(element)).to.contain(en.steps.missing);
      });
      expect(moved).to.deep.equal([]);
    }).timeout(180_000);
  }
});

describe('an answer that is chosen', () => {
  before(() => setViewport({ width: 420, height: 800 }));

  for (const width of [280, 320, 390]) {
    it(`gets its tick beside the word, which stays where it is, in ${width} px`, async () => {
      const { element } = await placed(`inline-size: ${width}px`, '', '', { show: 'check' });
      press(element, en.intro.start);
      const answer = input(element, 'chest', 'unsure');
      const word = answer.nextElementSibling?.firstElementChild as Element;
      const place = () => {
        const range = document.createRange();
        range.selectNodeContents(word);
        const { x, y, width: wide } = range.getBoundingClientRect();
        return [x, y, wide].map(Math.round);
      };
      const before = place();
      answer.click();
      await drawn(element);
      const { content, inlineSize } = getComputedStyle(word, '::before');
      expect([content, inlineSize], 'a tick').to.deep.equal(['""', '11px']);
      expect(place()).to.deep.equal(before);
      const cell = (answer.closest('label') as Element).getBoundingClientRect();
      expect((before[0] ?? 0) - 20, 'the tick is in the cell').to.be.above(cell.left - 1);
    });
  }
});
