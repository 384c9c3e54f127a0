import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { ordinary } from '../demo/ordinary.js';
import { SorenessChecker } from '../src/index.js';
import { ar } from '../src/locales/ar/index.js';
import { en, type Words } from '../src/locales/index.js';
import { optionsOf, questions, type Answers, type QuestionId } from '../src/triage/internal.js';
import {
  all,
  asked,
  button,
  buttonNames,
  fillPage,
  focused,
  goTo,
  input,
  later,
  press,
  region,
  sections,
  textOf,
  title,
  titleOf,
  titleOfPage,
  walk,
  walkOn,
  widgetWith,
} from './helpers.js';
import { allByRole, allByText, byRole, disclosure, nameOf, plainText } from './queries.js';

const { levels } = en;

describe('a visitor', () => {
  it('with ordinary soreness ends at self-care, with all six signs', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    expect(titleOf(element)).to.equal(levels['self-care'].title);
    const items = allByRole(element, 'listitem').map(plainText);
    const states = Object.values(en.signStates);
    for (const words of Object.values(en.signs)) {
      const signs = states.map((state) => `${words}: ${state}`);
      expect(items.filter((item) => signs.includes(item))).to.have.length(1);
    }
    expect(Object.values(en.signs)).to.have.length(6);
    expect(textOf(element)).to.match(/Check again \w+,? \w+ \w+ (in the|at) \w+, or sooner/);
  });

  it('who is numb between the legs is sent to emergency after the screen that asks it', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    fillPage(element, ordinary);
    press(element, 'Continue');
    input(element, 'saddle', 'yes').click();
    // The other rows of the screen are not waited for.
    press(element, 'Continue');
    expect(titleOf(element)).to.equal(levels.emergency.title);
    expect(focused(element)).to.equal(title(element));
  });

  it('on day 5, unchanged, 5 of 10, ends at doctor', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, massage: 'four-to-seven-days', trend: 'same', pain: 5 });
    expect(titleOf(element)).to.equal(levels.doctor.title);
    expect(textOf(element)).to.contain(en.options.massage['four-to-seven-days']);
  });

  it('with an emergency sees it alone: no tips, no myths, no signs, no time course', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, urine: 'yes', 'dark-urine': 'yes' });
    expect(sections(element)).to.deep.equal(['check']);
    for (const words of [en.result.signs, en.course.title, en.cards.tips]) {
      expect(textOf(element)).not.to.contain(words);
    }
  });

  it('who slipped with a finger goes back from the emergency, and the answers are kept', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, saddle: 'yes' });
    press(element, en.result.back);
    expect(input(element, 'saddle', 'yes').checked).to.equal(true);
    expect(input(element, 'fever', 'no').checked).to.equal(true);
    input(element, 'saddle', 'no').click();
    press(element, 'Continue');
    expect(titleOf(element)).to.equal(en.pages['alarm-limbs'].title);
  });

  it('who leaves a question open is told which, keeps the answers, and lands on it', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    input(element, 'chest', 'no').click();
    press(element, 'Continue');
    expect(plainText(byRole(element, 'alert'))).to.equal(en.steps.missing);
    expect(all(element, 'fieldset[aria-describedby]')).to.have.length(4);
    expect(focused(element)).to.equal(input(element, 'breath', 'yes'));
    expect(input(element, 'chest', 'no').checked).to.equal(true);
    input(element, 'breath', 'no').click();
    expect(all(element, 'fieldset[aria-describedby]')).to.have.length(3);
    // The line that told so keeps its place: nothing jumps under the finger.
    expect(allByText(element, en.steps.missingHere)).to.have.length(4);
  });

  it('who needs help today is told so at once, and may skip the rest', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    for (let page = 0; page < 2; page += 1) {
      fillPage(element, { ...ordinary, fever: 'yes' });
      press(element, 'Continue');
    }
    expect(textOf(element)).to.contain(en.steps.already);
    press(element, en.steps.showResult);
    expect(titleOf(element)).to.equal(levels.urgent.title);
    press(element, en.intro.resume);
    expect(titleOf(element)).to.equal(en.pages['alarm-limbs'].title);
  });

  it('who needs help today sees that without any card, and one way on to the open questions', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    while (!buttonNames(element).includes(en.steps.showResult)) {
      fillPage(element, { ...ordinary, fever: 'yes' });
      press(element, en.steps.next);
    }
    press(element, en.steps.showResult);
    expect(titleOf(element)).to.equal(levels.urgent.title);
    expect(sections(element)).to.deep.equal(['check']);
    expect(allByText(element, en.result.unanswered)).to.have.length(1);
    expect(allByRole(element, 'button', en.intro.resume)).to.have.length(1);
  });

  it('is told of each question, and of no other, where all that fits can be chosen', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    const told: string[] = [];
    const seen: string[] = [];
    walkOn(element, ordinary, () => {
      for (const field of asked(element)) {
        const id = field.dataset.question ?? '';
        seen.push(id);
        if (nameOf(field).includes(en.steps.severalHint)) told.push(id);
      }
    });
    const several = seen.filter((id) => questions[id as QuestionId].kind === 'several');
    expect(several).to.have.length(4);
    // Of the picture it is told how to use it.
    expect(told).to.deep.equal(several.filter((id) => id !== 'areas'));
  });

  it('can change one answer from the result, and comes straight back', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    press(element, en.result.change(en.questions.pain.ask));
    expect(focused(element)?.getAttribute('name')).to.equal('pain');
    input(element, 'pain', '6').click();
    press(element, 'Continue');
    expect(titleOf(element)).to.equal(levels.therapist.title);
  });

  it('who changes nothing after all goes back to the result', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    press(element, en.result.change(en.questions.began.ask));
    expect(focused(element)).to.equal(input(element, 'began', 'not-sudden'));
    press(element, en.steps.back);
    expect(titleOf(element)).to.equal(levels['self-care'].title);
  });

  it('sees an answer that was missing as any other, once it is given', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    input(element, 'chest', 'no').click();
    press(element, en.steps.next);
    input(element, 'stroke', 'no').click();
    const [before, after] = ['chest', 'stroke'].map((question) => {
      const face = input(element, question, 'no').nextElementSibling as Element;
      for (const moving of (element.shadowRoot as ShadowRoot).getAnimations()) moving.finish();
      return getComputedStyle(face).backgroundColor;
    });
    expect(after).to.equal(before);
  });

  it('finds the long list of conditions in groups, each with a name, and all of its options', async () => {
    const element = await widgetWith();
    goTo(element, 'conditions');
    const groups = allByRole(element, 'group').filter((each) => !each.matches('fieldset'));
    expect(groups.map(nameOf)).to.deep.equal(Object.values(en.conditionGroups));
    const values = groups.flatMap((group) =>
      allByRole(group, 'checkbox').map((box) => (box as HTMLInputElement).value),
    );
    expect([...values, 'none']).to.deep.equal(optionsOf('conditions'));
  });

  it('with a finger gets to the result in as many taps as docs/clinical.md says', async () => {
    const element = await widgetWith();
    let taps = 0;
    const tap = async (target: Element | null | undefined) => {
      taps += 1;
      target?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
      const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await sendMouse({ type: 'click', position: [x, y] });
    };
    await tap(button(element, en.intro.start));
    while (asked(element).length > 0) {
      const screen = titleOf(element);
      // Nobody reads faster; sooner, the widget may take a tap for the end of a double one.
      await later(500);
      for (const { dataset } of asked(element)) {
        const question = dataset.question as QuestionId;
        for (const option of [ordinary[question] ?? []].flat()) {
          await tap(
            question === 'areas'
              ? region(element, 'back', String(option))
              : input(element, question, String(option)).closest('label'),
          );
        }
      }
      // What waits for no more goes on by itself, when the answer was seen.
      for (let waited = 0; waited < 10 && titleOf(element) === screen; waited += 1) await later(60);
      if (titleOf(element) === screen) await tap(button(element, en.steps.next));
    }
    expect(titleOf(element)).to.equal(levels['self-care'].title);
    const page = await (await fetch('/docs/clinical.md')).text();
    expect(page.match(/\d+ taps/)?.[0]).to.equal(`${taps} taps`);
  }).timeout(180_000);

  it('swipes up at most ten times on the way of ordinary soreness, on a phone', async () => {
    const phone = { width: 390, height: 844 };
    await setViewport(phone);
    try {
      const element = await widgetWith({ show: 'check' });
      // A swipe moves most of what is seen.
      const swipe = 0.75 * phone.height;
      let swipes = 0;
      press(element, en.intro.start);
      while (asked(element).length > 0) {
        swipes += Math.max(0, Math.ceil((element.offsetHeight - phone.height) / swipe));
        fillPage(element, ordinary);
        press(element, en.steps.next);
      }
      expect(titleOf(element)).to.equal(levels['self-care'].title);
      expect(swipes).to.be.within(1, 10);
      console.log(`Ordinary soreness, 390 × 844 px: ${swipes} swipes up`);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('who chooses with keys stays on the screen until Continue', async () => {
    const element = await widgetWith();
    goTo(element, 'massage');
    input(element, 'massage', 'today').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await later(400);
    expect(titleOf(element)).to.equal(titleOfPage('massage'));
    expect(input(element, 'massage', 'yesterday').checked).to.equal(true);
  });

  it('is led on from a sign of an emergency at once, and not from another', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    input(element, 'breath', 'yes').click();
    expect(buttonNames(element)).not.to.include(en.steps.stop);
    input(element, 'stroke', 'yes').click();
    expect(plainText(allByRole(element, 'alert')[0])).to.equal(en.steps.serious);
    press(element, en.steps.stop);
    expect(titleOf(element)).to.equal(levels.emergency.title);
  });

  it('who double-clicks answers nothing by it', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    const chest = input(element, 'chest', 'yes');
    chest.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }));
    expect(chest.checked).to.equal(false);
    chest.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    expect(chest.checked).to.equal(true);
  });

  it('is asked what a changed answer newly brings up', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    press(element, en.result.change(en.questions.pain.ask));
    input(element, 'pain', '9').click();
    press(element, 'Continue');
    expect(titleOf(element)).to.equal(en.questions.painkillers.ask);
    input(element, 'painkillers', 'help').click();
    press(element, 'Continue');
    expect(titleOf(element)).to.equal(levels.doctor.title);
  });

  it('who starts again finds no answer left', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    press(element, en.result.restart);
    expect(titleOf(element)).to.equal(en.heading);
    press(element, en.intro.start);
    expect(all(element, 'input:checked')).to.be.empty;
  });

  it('who goes back to the intro can go on with the check', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    input(element, 'chest', 'no').click();
    press(element, en.steps.back);
    press(element, en.intro.resume);
    expect(input(element, 'chest', 'no').checked).to.equal(true);
  });

  it('sees only tips that fit the result', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, nerves: 'yes', numbness: 'fading', conditions: ['thinner'] });
    expect(textOf(element)).not.to.contain(en.tips.warmth.title);
    expect(textOf(element)).not.to.contain(en.tips.tablets.title);
    expect(textOf(element)).to.contain(en.tips.lighter.title);
  });

  it('before a massage is told to wait, to ask, or to tell', async () => {
    const element = await widgetWith({ show: 'prepare' });
    const boxes = all<HTMLInputElement>(element, 'input');
    const { brief, outcomes, ticked, tellList, items } = en.prepare;
    const spoken = () => plainText(byRole(element, 'status'));
    expect(spoken()).to.equal('');
    expect(textOf(element)).not.to.contain(outcomes.tell);
    boxes.at(-1)?.click();
    expect(spoken()).to.equal(`${brief.tell} ${ticked(1)}`);
    expect(textOf(element)).to.contain(outcomes.tell);
    expect(textOf(element)).to.match(new RegExp(`${tellList}\\s*${items['bad-time']}`));
    boxes[0]?.click();
    expect(spoken()).to.equal(`${brief.wait} ${ticked(2)}`);
    expect(textOf(element)).to.contain(outcomes.wait);
    boxes[0]?.click();
    expect(spoken()).to.equal(`${brief.tell} ${ticked(1)}`);
    expect(textOf(element)).not.to.contain(outcomes.wait);
  });
});

describe('with the keyboard alone', () => {
  const start = document.createElement('button');

  before(() => document.body.prepend(start));
  after(() => start.remove());

  const tabTo = async (element: Element, isThere: (target: Element) => boolean) => {
    for (let tries = 0; tries < 60; tries += 1) {
      const target = focused(element);
      if (target && isThere(target)) return target;
      await sendKeys({ press: 'Tab' });
    }
    throw new Error('Tab never came there.');
  };

  const isButton = (name: string) => (target: Element) =>
    target.matches('button') && nameOf(target) === name;

  /** Chooses in one question as these answers have it. */
  async function choose(element: Element, fieldset: HTMLElement, answers: Answers) {
    const name = fieldset.dataset.question as QuestionId;
    const wanted = [answers[name] ?? []].flat().map(String);
    const isRadio = fieldset.querySelector('input')?.type === 'radio';
    const values = [...fieldset.querySelectorAll('input')].map(({ value }) => value);
    const list = fieldset.querySelector('summary');
    if (list) {
      await tabTo(element, (target) => target === list);
      await sendKeys({ press: 'Enter' });
    }
    await tabTo(element, (target) => target.getAttribute('name') === name);
    if (isRadio) {
      await sendKeys({ press: 'Space' });
      for (let step = 0; step < values.indexOf(wanted[0] ?? ''); step += 1) {
        await sendKeys({ press: 'ArrowDown' });
      }
    } else {
      for (const option of wanted) {
        await tabTo(element, (target) => target.getAttribute('value') === option);
        await sendKeys({ press: 'Space' });
      }
    }
  }

  /** Goes from before the widget to the result. */
  async function walkByKeys(element: Element, { intro, steps }: Words, answers: Answers) {
    start.focus();
    await tabTo(element, isButton(intro.start));
    await sendKeys({ press: 'Enter' });
    while (asked(element).length > 0) {
      // Each screen puts the focus on its own heading.
      expect(focused(element)).to.equal(title(element));
      const done = new Set<string>();
      const next = () => asked(element).find(({ dataset }) => !done.has(dataset.question ?? ''));
      // An answer can bring up another question.
      for (let fieldset = next(); fieldset; fieldset = next()) {
        done.add(fieldset.dataset.question ?? '');
        await choose(element, fieldset, answers);
      }
      await tabTo(element, isButton(steps.next));
      await sendKeys({ press: 'Enter' });
    }
  }

  it('the whole way leads from before the widget to the result and back to change an answer', async () => {
    const element = await widgetWith();
    await walkByKeys(element, en, ordinary);
    expect(titleOf(element)).to.equal(levels['self-care'].title);

    const answers = disclosure(element, en.result.answers);
    await tabTo(element, (target) => target === answers.querySelector('summary'));
    await sendKeys({ press: 'Enter' });
    const change = en.result.change(en.questions.began.ask);
    await tabTo(element, (target) => target === button(element, change));
    await sendKeys({ press: 'Enter' });
    expect(focused(element)?.getAttribute('name')).to.equal('began');
  }).timeout(180_000);

  it('Arabic leads to ordinary soreness, and to an emergency', async () => {
    SorenessChecker.addLanguages(ar);
    for (const [level, answers] of [
      ['self-care', ordinary],
      ['emergency', { ...ordinary, saddle: 'yes' }],
    ] as const) {
      const element = await widgetWith({ lang: 'ar' });
      await walkByKeys(element, ar, answers);
      expect(titleOf(element)).to.equal(ar.levels[level].title);
    }
  }).timeout(300_000);
});
