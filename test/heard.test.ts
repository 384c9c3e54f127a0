import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { dayOf, massageAnswer, storageKey } from '../src/session/diary/index.js';
import { serializeDiary } from '../src/session/diary/stored-form.js';
import { warningSigns, type Answers, type PageId } from '../src/triage/internal.js';
import { ordinary } from '../demo/ordinary.js';
import { en } from '../src/locales/index.js';
import {
  all,
  asked,
  fillPage,
  focused,
  input,
  press,
  textOf,
  title,
  titleOf,
  titleOfPage,
  walk,
  walkOn,
  widgetWith,
} from './helpers.js';
import { emulateFeatures, itNeeds } from './engine.js';
import { allByRole, byRole, descriptionOf, disclosure, nameOf, plainText } from './queries.js';

/** The widget on a page of questions. */
async function at(page: PageId, answers: Answers = ordinary) {
  const element = await widgetWith({ show: 'check' });
  press(element, en.intro.start);
  while (titleOf(element) !== titleOfPage(page)) {
    fillPage(element, answers);
    press(element, en.steps.next);
  }
  return element;
}

/** The widget at the short check of a day. */
async function atShortCheck() {
  const yesterday = Date.now() - 86_400_000;
  const answers: Answers = { ...ordinary, massage: massageAnswer(1), painkillers: undefined };
  const diary = { massageDay: dayOf(yesterday) - 1, entries: [{ at: yesterday, answers }] };
  localStorage.setItem(storageKey, serializeDiary(diary));
  const element = await widgetWith({ show: 'check' });
  expect(titleOf(element)).to.equal(en.shortCheck.title);
  return element;
}

describe('who goes on by Tab and listens', () => {
  it('hears what stands between the title and the first answer', async () => {
    const element = await at('alarm-body');
    const { lead } = en.pages['alarm-body'];
    expect(descriptionOf(title(element))).to.contain(lead);
    expect(descriptionOf(title(element))).to.contain(en.steps.progress(1, 7));
  });

  it('hears on every later page that help is needed today', async () => {
    const element = await at('alarm-limbs', { ...ordinary, fever: 'yes' });
    expect(descriptionOf(title(element))).to.contain(en.steps.already);
  });

  it('hears every warning sign of the daily check with its question', async () => {
    const element = await atShortCheck();
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
    const daily = await atShortCheck();
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
