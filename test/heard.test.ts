import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  warningSigns,
  type Answers,
  type PageId,
  type QuestionId,
} from '../src/triage/internal.js';
import { ordinary } from '../demo/ordinary.js';
import { en } from '../src/locales/index.js';
import {
  all,
  asked,
  button,
  fillPage,
  focused,
  goTo,
  input,
  one,
  press,
  region,
  textOf,
  title,
  titleOf,
  titleOfPage,
  walk,
  walkOn,
  widgetAtShortCheck,
  widgetWith,
} from './helpers.js';
import { contrast } from './contrast.js';
import { emulateFeatures, itNeeds } from './engine.js';
import { allByRole, byRole, descriptionOf, disclosure, nameOf, plainText } from './queries.js';

/** The widget on a page of questions. */
async function at(page: PageId, answers: Answers = ordinary) {
  const element = await widgetWith({ show: 'check' });
  goTo(element, page, answers);
  return element;
}

describe('who goes on by Tab and listens', () => {
  it('hears what stands between the title and the first answer', async () => {
    const element = await at('alarm-body');
    const { lead } = en.pages['alarm-body'];
    expect(descriptionOf(title(element))).to.contain(lead);
    expect(descriptionOf(title(element))).to.contain(en.steps.progress(1, 7));
  });

  it('finds how long it still takes beside the step, and never more than before', async () => {
    const element = await at('alarm-body');
    const told: number[] = [];
    walkOn(element, ordinary, () => {
      const [, left] = one(element, '.progress small').children;
      told.push(parseInt(plainText(left), 10));
    });
    expect(told[0]).to.equal(5);
    expect(told.at(-1)).to.equal(1);
    expect(told).to.deep.equal([...told].sort((one, other) => other - one));
  });

  it('hears on every later page that help is needed today', async () => {
    const element = await at('alarm-limbs', { ...ordinary, fever: 'yes' });
    expect(descriptionOf(title(element))).to.contain(en.steps.already);
  });

  it('hears every warning sign of the daily check with its question', async () => {
    const element = await widgetAtShortCheck();
    const [first] = asked(element);
    const heard = descriptionOf(first as Element);
    for (const id of warningSigns) {
      if (id === 'pregnancy-alarm') continue;
      const sign =
        id === 'night' || id === 'place' ? en.shortCheck.signs[id] : en.questions[id].ask;
      expect(heard).to.contain(sign);
    }
  });

  it('hears which group has no answer yet, and is told so again at the next press', async () => {
    const element = await at('alarm-body');
    press(element, en.steps.next);
    for (const field of asked(element)) {
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(field)).to.contain(en.steps.missingHere);
    }
    const said = () => byRole(element, 'alert').firstElementChild;
    const before = said();
    expect(before).not.to.equal(null);
    press(element, en.steps.next);
    // New nodes: what is written anew is said again.
    expect(said()).not.to.equal(before);
    fillPage(element, ordinary);
    for (const field of asked(element)) expect(field.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('hears at once that the diary is deleted', async () => {
    const element = await widgetWith({ show: 'check' });
    walk(element, ordinary);
    press(element, en.diary.start);
    press(element, en.diary.delete);
    const group = focused(element) as Element;
    expect(nameOf(group)).to.equal(en.diary.title);
    expect(descriptionOf(group)).to.equal(en.diary.deleted);
  });
});

/** Enter, with Ctrl held down. */
async function pressCtrlEnter() {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'Enter' });
  await sendKeys({ up: 'Control' });
}

describe('by keyboard alone', () => {
  it('ordinary soreness takes at most 100 presses', async () => {
    const element = await widgetWith({ show: 'check' });
    let presses = 0;
    const pressKey = async (key: string) => {
      presses += 1;
      if (presses > 200) throw new Error(`Too many presses on "${titleOf(element)}".`);
      await sendKeys({ press: key });
    };
    /** Goes on by Tab to one of these. */
    const tabTo = async (isThere: (at: Element) => boolean) => {
      for (let at = focused(element); !at || !isThere(at); at = focused(element)) {
        await pressKey('Tab');
      }
    };
    /** Goes through the picture by arrows, always the way where most is left to go. */
    const arrowTo = async (place: string) => {
      const target = region(element, 'back', place);
      for (let at = focused(element); at && at !== target; at = focused(element)) {
        const [from, to] = [at, target].map((each) => each.getBoundingClientRect());
        if (!from || !to) throw new Error('Nothing is there.');
        const right = to.x + to.width / 2 - from.x - from.width / 2;
        const down = to.y + to.height / 2 - from.y - from.height / 2;
        const isAcross = Math.abs(right) > Math.abs(down);
        const way = isAcross ? (right > 0 ? 'Right' : 'Left') : down > 0 ? 'Down' : 'Up';
        await pressKey(`Arrow${way}`);
        if (focused(element) === at) throw new Error(`No way from ${nameOf(at)} to ${place}.`);
      }
    };
    /** Chooses an option of a question, which may have the focus in it already. */
    const choose = async (question: QuestionId, option: string) => {
      if (question === 'areas') {
        await tabTo((at) => at.matches('[data-place]'));
        await arrowTo(option);
        return pressKey('Space');
      }
      const wanted = input(element, question, option);
      if (wanted.type === 'checkbox') {
        const boxes = all(element, `[data-question="${question}"] input`);
        const ahead = () => boxes.indexOf(wanted) - boxes.indexOf(focused(element) as HTMLElement);
        await tabTo((at) => boxes.includes(at as HTMLElement));
        // Round the end, where that is nearer.
        const isUp = (ahead() + boxes.length) % boxes.length > boxes.length / 2;
        while (ahead() !== 0) await pressKey(isUp ? 'ArrowUp' : 'ArrowDown');
        return pressKey('Space');
      }
      await tabTo((at) => (at as HTMLInputElement).name === question);
      if (question === 'pain') return pressKey(option);
      if (focused(element) === wanted) return pressKey('Space');
      while (focused(element) !== wanted) await pressKey('ArrowDown');
      return undefined;
    };
    await tabTo((at) => at === button(element, en.intro.start));
    await pressKey('Enter');
    while (asked(element).length > 0) {
      for (const { dataset } of asked(element)) {
        const question = dataset.question as QuestionId;
        for (const option of [ordinary[question] ?? []].flat()) {
          await choose(question, String(option));
        }
      }
      const isRadio = (focused(element) as HTMLInputElement).type === 'radio';
      if (isRadio) await pressKey('Enter');
      else {
        presses += 1;
        await pressCtrlEnter();
      }
    }
    expect(titleOf(element)).to.equal(en.levels['self-care'].title);
    console.log(`Ordinary soreness by keyboard: ${presses} presses`);
    expect(presses).to.be.at.most(100);
  }).timeout(180_000);

  it('Ctrl and Enter lead on from a list of boxes and from the picture, where Enter chooses', async () => {
    const element = await at('kind');
    input(element, 'kind', 'none').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    expect(titleOf(element)).to.equal(titleOfPage('kind'));
    await pressCtrlEnter();
    expect(titleOf(element)).to.equal(titleOfPage('areas'));
    region(element, 'back', 'head').focus();
    await sendKeys({ press: 'Enter' });
    expect(input(element, 'areas', 'head').checked).to.equal(true);
    await pressCtrlEnter();
    expect(titleOf(element)).to.equal(titleOfPage('quality'));
  });

  it('Enter leads on from an answer, as Continue does, and tells of one that is missing', async () => {
    const element = await at('massage');
    const first = input(element, 'massage', 'today');
    first.focus();
    await sendKeys({ press: 'Enter' });
    expect(plainText(byRole(element, 'alert'))).to.equal(en.steps.missing);
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    expect(titleOf(element)).to.equal(titleOfPage('began'));
  });
});

describe('"Start again"', () => {
  it('can be undone: the result is back, and each answer', async () => {
    const element = await widgetWith({ show: 'check' });
    walk(element, ordinary);
    const before = plainText(element.shadowRoot);
    press(element, en.result.restart);
    expect(titleOf(element)).to.equal(en.heading);
    expect(descriptionOf(title(element))).to.equal(en.intro.putAway);
    press(element, en.intro.bringBack);
    expect(focused(element)).to.equal(title(element));
    expect(plainText(element.shadowRoot)).to.equal(before);
  });

  it('holds back nothing once another check has begun', async () => {
    const element = await widgetWith({ show: 'check' });
    walk(element, ordinary);
    press(element, en.result.restart);
    press(element, en.intro.start);
    press(element, en.steps.back);
    expect(allByRole(element, 'button', en.intro.bringBack)).to.be.empty;
  });
});

describe('the pain scale', () => {
  it('is answered by typing the number, and says so', async () => {
    const element = await at('pain');
    const [field] = asked(element);
    // Where nothing can hover there is a finger, and mostly no keyboard.
    if (matchMedia('(hover: hover)').matches) {
      expect(descriptionOf(field as Element)).to.contain(en.steps.scaleKeys);
    }
    input(element, 'pain', '0').focus();
    for (const [key, chosen] of [
      ['7', '7'],
      ['0', '0'],
      ['1', '1'],
      ['0', '10'],
      ['3', '3'],
    ] as const) {
      await sendKeys({ press: key });
      expect(input(element, 'pain', chosen).checked, key).to.equal(true);
      expect(focused(element)).to.equal(input(element, 'pain', chosen));
    }
    // A key never goes on by itself.
    expect(titleOf(element)).to.equal(en.questions.pain.ask);
  });

  it('leaves a number with a modifier to the browser', async () => {
    const element = await at('pain');
    const zero = input(element, 'pain', '0');
    zero.dispatchEvent(new KeyboardEvent('keydown', { key: '5', ctrlKey: true, bubbles: true }));
    expect(input(element, 'pain', '5').checked).to.equal(false);
  });
});

describe('"Need help now?"', () => {
  it('stands on every screen of questions, with the number to call', async () => {
    const element = await widgetWith({ show: 'check', country: 'GB' });
    const isThere = () => {
      const fold = disclosure(element, en.steps.helpNow);
      expect(plainText(fold)).to.contain('999');
      expect(allByRole(fold, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:999',
      ]);
    };
    press(element, en.intro.start);
    expect(walkOn(element, ordinary, isThere)).to.be.above(10);
    expect(textOf(element)).not.to.contain(en.steps.helpNow);
    const daily = await widgetAtShortCheck();
    expect(plainText(disclosure(daily, en.steps.helpNow))).to.contain(
      en.intro.emergency(undefined, undefined),
    );
  });
});

describe('what a page or a browser sets for reading', () => {
  it('takes over the spacing of letters and words that the page sets', async () => {
    const element = await widgetWith({ show: 'check' });
    const holder = element.parentElement as HTMLElement;
    holder.style.letterSpacing = '2px';
    holder.style.wordSpacing = '3px';
    const text = byRole(element, 'listitem');
    expect(getComputedStyle(text).letterSpacing).to.equal('2px');
    expect(getComputedStyle(text).wordSpacing).to.equal('3px');
  });

  itNeeds(
    'ask for contrast',
    'has words and edges in full contrast where that is asked for',
    async () => {
      const element = await at('massage');
      const colours = () => {
        const [option] = all(element, 'label');
        const [hint] = all(element, '.hint');
        return [
          getComputedStyle(hint as Element).color,
          getComputedStyle(option as Element).borderTopColor,
        ];
      };
      const text = getComputedStyle(title(element)).color;
      expect(colours()).not.to.include(text);
      await emulateFeatures({ 'prefers-contrast': 'more' });
      try {
        expect(colours()).to.deep.equal([text, text]);
      } finally {
        await emulateFeatures({});
      }
    },
  );
});

describe('an option that is chosen, has the focus, or both', () => {
  /** All that shows the state of an option, when nothing moves. */
  function look(option: HTMLInputElement) {
    const label = option.closest('label') as Element;
    for (const moving of (label.getRootNode() as ShadowRoot).getAnimations()) moving.finish();
    const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(label);
    const face = getComputedStyle(label.querySelector('span') as Element).backgroundColor;
    const inner = getComputedStyle(label.querySelector('span > span') as Element, '::after');
    const outline = outlineStyle === 'none' ? '' : [outlineStyle, outlineWidth, outlineColor];
    const { backgroundColor: mark } = getComputedStyle(option);
    return [outline, backgroundColor, face, inner.content, mark].join(' ');
  }

  async function differ() {
    for (const [page, option] of [
      ['alarm-body', 'unsure'],
      ['massage', 'yesterday'],
      ['kind', 'needles'],
      ['pain', '4'],
    ] as const) {
      const element = await at(page);
      const [field] = asked(element);
      const one = input(element, field?.dataset.question ?? '', option);
      const looks = [look(one)];
      one.focus({ focusVisible: true });
      looks.push(look(one));
      one.click();
      looks.push(look(one));
      one.blur();
      looks.push(look(one));
      expect(new Set(looks).size, `${page}: ${looks.join(' | ')}`).to.equal(4);
    }
  }

  itNeeds('show the focus', 'looks different each time', differ);

  itNeeds('emulate media', 'looks different each time where the colours are forced', async () => {
    await emulateFeatures({ 'forced-colors': 'active' });
    try {
      await differ();
    } finally {
      await emulateFeatures({});
    }
  });

  itNeeds('show the focus', 'has a ring that stands out from what is filled', async () => {
    const element = await at('alarm-body');
    const option = input(element, 'chest', 'no');
    option.click();
    option.focus({ focusVisible: true });
    const words = option.nextElementSibling?.firstElementChild as Element;
    for (const moving of (element.shadowRoot as ShadowRoot).getAnimations()) moving.finish();
    const { borderTopColor, borderTopWidth } = getComputedStyle(words, '::after');
    const { backgroundColor } = getComputedStyle(option.nextElementSibling as Element);
    expect(borderTopWidth).to.equal('2px');
    expect(contrast(borderTopColor, backgroundColor)).to.be.at.least(3);
  });
});
