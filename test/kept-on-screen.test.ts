import { expect } from '@open-wc/testing';
import { isWhole } from './engine.js';
import { ordinary } from '../demo/ordinary.js';
import { inferFromAreas } from '../src/session/infer-spread.js';
import type { Answers } from '../src/triage/internal.js';
import { en } from '../src/locales/index.js';
import { resetClock, setClock } from './clock.js';
import {
  all,
  asked,
  buttonNames,
  drawn,
  fillPage,
  goTo,
  input,
  instead,
  later,
  one,
  press,
  region,
  textOf,
  titleOf,
  titleOfPage,
  widgetWith,
} from './helpers.js';
import { inPage } from './hosts/page.js';
import { descriptionOf, disclosure, plainText } from './queries.js';
import { randomFrom } from './random.js';
import { textsIn, translateText } from './texts.js';

const { diary, intro, levels, map, result, steps, summary } = en;

type Disturb = (root: ShadowRoot) => void;

const translate: Disturb = (root) => {
  for (const text of textsIn(root)) if (!text.parentElement?.closest('font')) translateText(text);
};

/** As aids for reading do: each word gets an element of its own, half of it in bold. */
const embolden: Disturb = (root) => {
  for (const text of textsIn(root)) {
    if (text.parentElement?.closest('.word')) continue;
    const words = text.data.split(/(\s+)/).map((word) => {
      if (!word.trim()) return word;
      const [span, bold] = ['span', 'b'].map((name) => root.ownerDocument.createElement(name));
      if (!span || !bold) return word;
      span.className = 'word';
      bold.append(word.slice(0, Math.ceil(word.length / 2)));
      span.append(bold, word.slice(bold.textContent?.length));
      return span;
    });
    text.replaceWith(...words);
  }
};

const ours = new WeakSet<Text>();

/** As scripts do that mark what was searched for, and tidy up behind themselves. */
const exchange: Disturb = (root) => {
  for (const text of textsIn(root)) {
    if (ours.has(text)) continue;
    const other = root.ownerDocument.createTextNode(text.data);
    ours.add(other);
    text.replaceWith(other);
  }
  root.normalize();
};

const disturbers: Readonly<Record<string, Disturb>> = {
  'a page translator': translate,
  'an aid for reading that wraps each word': embolden,
  'a script that replaces the text nodes and joins them': exchange,
};

const texts = (within: Element | ShadowRoot, selector: string) =>
  [...within.querySelectorAll(selector)].map(plainText);

/** Without spaces: the build takes out those between blocks. */
const closed = (text: string) => text.replaceAll(' ', '');

/** All that is said on the screen, and by which question, control or place it is said. */
function said(element: Element): Readonly<Record<string, unknown>> {
  const root = element.shadowRoot as ShadowRoot;
  const questions = all(element, 'fieldset').map((field) => ({
    question: field.dataset.question,
    legend: texts(field, 'legend'),
    lines: texts(field, 'p'),
    error: descriptionOf(field),
    options: [...field.querySelectorAll('input')].map((each) => ({
      value: each.value,
      isChosen: each.checked,
      label: plainText(each.parentElement),
      name: each.getAttribute('aria-label'),
    })),
  }));
  const places = all(element, '[data-place]').map((each) =>
    ['data-place', 'aria-checked', 'aria-label'].map((name) => each.getAttribute(name)).join(' | '),
  );
  return {
    headings: texts(root, '[role=heading]'),
    step: texts(root, 'small'),
    questions,
    places,
    placeNames: texts(root, 'svg text'),
    lines: texts(root, 'p, [role=status]').map(closed),
    buttons: texts(root, 'button, a'),
    named: all(element, 'button[aria-label]').map((each) => each.getAttribute('aria-label')),
    listed: texts(root, 'li').map(closed),
    summary: texts(root, 'article').map(closed),
    whole: [...root.children].map(plainText).map(closed),
  };
}

/** Where a widget is driven: in the page of the test, or the built file in one of its own. */
interface Stage {
  readonly open: (attributes?: Record<string, string>) => Promise<Element>;
  readonly clock: (local: string) => void;
  /** The widget that is there; opened anew where a walk comes back on another day. */
  element: Element;
  /** Called after each step, with its name. */
  readonly look: (step: string) => Promise<void>;
}

const here: Pick<Stage, 'open' | 'clock'> = { open: widgetWith, clock: setClock };

type Walk = (stage: Stage) => Promise<void>;

async function pressed({ element, look }: Stage, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    press(element, name);
    await look(`"${name}"`);
  }
}

async function chosen({ element, look }: Stage, question: string, option: string): Promise<void> {
  input(element, question, option).click();
  await look(`${question}: ${option}`);
}

/** Answers what the screen asks, one by one, as `said` is what a visitor sees after each answer. */
async function filled(stage: Stage, answers: Answers = ordinary): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    const ids = asked(stage.element).map(({ dataset }) => dataset.question as keyof Answers);
    for (const id of ids) {
      for (const option of [answers[id] ?? []].flat()) {
        if (!input(stage.element, id, String(option)).checked) {
          await chosen(stage, id, String(option));
        }
      }
    }
  }
}

const asks = (element: Element) => asked(element).length > 0;

/** Goes on to the result; the screens on the way are looked at once each. */
async function goneOn(stage: Stage, answers: Answers = ordinary): Promise<void> {
  while (asks(stage.element)) {
    fillPage(stage.element, answers);
    await pressed(stage, steps.next);
  }
}

/** Goes to the screen with this title. */
async function goneTo(stage: Stage, title: string): Promise<void> {
  if (!asks(stage.element)) await pressed(stage, intro.start);
  while (asks(stage.element) && titleOf(stage.element) !== title) {
    fillPage(stage.element, ordinary);
    await pressed(stage, steps.next);
  }
}

const walks: Readonly<Record<string, Walk>> = {
  'from the first screen to the result, with Continue too early, Back and on again': async (
    stage,
  ) => {
    await pressed(stage, intro.start);
    while (asks(stage.element)) {
      await pressed(stage, steps.next);
      await filled(stage);
      await pressed(stage, steps.next);
      if (!asks(stage.element)) break;
      await pressed(stage, steps.back, steps.next);
    }
    expect(titleOf(stage.element)).to.equal(levels['self-care'].title);
    await pressed(stage, result.back, steps.next, result.restart, intro.start, steps.back);
  },

  'back to the first screen and on with the check': async (stage) => {
    await pressed(stage, intro.start);
    await chosen(stage, 'chest', 'no');
    await pressed(stage, steps.next);
    await chosen(stage, 'stroke', 'unsure');
    await pressed(stage, steps.back, intro.resume);
  },

  'to an emergency, and from there back to a calm result': async (stage) => {
    await goneTo(stage, en.pages['alarm-nerves'].title);
    await chosen(stage, 'saddle', 'yes');
    await pressed(stage, steps.next);
    expect(titleOf(stage.element)).to.equal(levels.emergency.title);
    await pressed(stage, result.back);
    await filled(stage);
    await goneOn(stage);
    expect(titleOf(stage.element)).to.equal(levels['self-care'].title);
  },

  'to help today, at once and after the rest of the questions': async (stage) => {
    await goneTo(stage, en.pages['alarm-nerves'].title);
    await filled(stage, { ...ordinary, fever: 'yes' });
    await pressed(stage, steps.next, steps.showResult);
    expect(titleOf(stage.element)).to.equal(levels.urgent.title);
    await pressed(stage, intro.resume);
    await goneOn(stage);
    expect(titleOf(stage.element)).to.equal(levels.urgent.title);
    await pressed(stage, result.change(en.questions.fever.ask));
    await chosen(stage, 'fever', 'no');
    await goneOn(stage);
    expect(titleOf(stage.element)).to.equal(levels['self-care'].title);
  },

  'through questions that come and go with an answer': async (stage) => {
    await goneTo(stage, en.pages['alarm-limbs'].title);
    for (const option of ['unsure', 'no', 'unsure']) {
      await chosen(stage, 'limb-swelling', option);
      await chosen(stage, 'head-pain', option);
      await pressed(stage, steps.next);
    }
    await chosen(stage, 'tight-limb', 'no');
    await chosen(stage, 'limb-swelling', 'no');
    await chosen(stage, 'head-pain', 'no');
    await chosen(stage, 'skin-change', 'yes');
    await filled(stage);
    await chosen(stage, 'skin-change', 'yes');
    await pressed(stage, steps.next);
    for (const option of ['burn', 'rash', 'burn', 'burn']) await chosen(stage, 'look', option);
    await chosen(stage, 'look', 'burn');
    await pressed(stage, steps.back);
    await chosen(stage, 'skin-change', 'no');
    await goneTo(stage, titleOfPage('pain'));
    for (const pain of ['9', '2', '8']) await chosen(stage, 'pain', pain);
    await pressed(stage, steps.next);
    await chosen(stage, 'daily', 'mild');
    await pressed(stage, steps.next);
    await chosen(stage, 'painkillers', 'help');
    await pressed(stage, steps.back, steps.back);
    await chosen(stage, 'pain', '4');
    await goneTo(stage, titleOfPage('conditions'));
    await filled(stage, { ...ordinary, conditions: ['numb-feet', 'arthritis'] });
    await pressed(stage, steps.next, steps.next);
    await goneOn(stage, { ...ordinary, 'foot-sore': 'no', joint: 'no' });
    expect(asks(stage.element)).to.equal(false);
  },

  'from the result to other answers, and to other results': async (stage) => {
    await goneTo(stage, 'the end');
    const changes: readonly (readonly [keyof Answers, string])[] = [
      ['pain', '6'],
      ['began', 'during'],
      ['trend', 'worse'],
      ['night', 'wakes'],
      ['night', 'no'],
      ['trend', 'gone'],
    ];
    for (const [question, option] of changes) {
      await pressed(stage, result.change(en.questions[question].ask));
      await chosen(stage, question, option);
      await goneOn(stage);
    }
    await pressed(stage, result.change(en.questions.began.ask), steps.back);
  },

  'over the body, on both of its sides and in the list': async (stage) => {
    const { element, look } = stage;
    await goneTo(stage, titleOfPage('areas'));
    const marks = [
      ['back', 'neck-spine'],
      ['back', 'hips-left'],
      ['front', 'hips-left'],
      ['front', 'belly-right'],
      ['front', 'belly-left'],
      ['front', 'belly-right'],
    ] as const;
    for (const [view, name] of marks) {
      const turn = map.turn[view === 'front' ? 'back' : 'front'];
      if (buttonNames(element).includes(turn)) await pressed(stage, turn);
      region(element, view, name).dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await look(`${view}: ${name}`);
    }
    disclosure(element, map.list).open = true;
    for (const name of ['calves-left', 'head', 'all-over', 'head', 'calves-left', 'all-over']) {
      await chosen(stage, 'areas', name);
    }
    await filled(stage, { ...ordinary, areas: undefined });
    await pressed(stage, map.turn.front, steps.next, steps.back, map.turn.back);
    expect(textOf(element)).to.contain(map.marked);
  },

  'with ticks before a massage': async (stage) => {
    stage.element = await stage.open({ show: 'prepare' });
    await stage.look('the first screen');
    const boxes = all<HTMLInputElement>(stage.element, 'input');
    for (const index of [0, 3, boxes.length - 1, 0, 3, boxes.length - 1, 2]) {
      all<HTMLInputElement>(stage.element, 'input')[index]?.click();
      await stage.look(`box ${index}`);
    }
    expect(textOf(stage.element)).to.contain(en.prepare.tellList);
  },

  'to a summary that is copied, refused, and no file': async (stage) => {
    const view = stage.element.ownerDocument.defaultView as Window & typeof globalThis;
    await goneTo(stage, 'the end');
    const told = (line: string) => {
      expect(texts(stage.element.shadowRoot as ShadowRoot, '[role=status]')).to.include(line);
    };
    const clipboard = (writeText: () => Promise<void>) => async () => {
      await instead(view.navigator, 'clipboard', { writeText }, async () => {
        press(stage.element, summary.copy);
        // The browser answers later.
        await later();
        await stage.look(summary.copy);
      });
    };
    await clipboard(async () => undefined)();
    told(en.outcomes.copied);
    const refuse = clipboard(() => Promise.reject(new Error('No.')));
    await instead(view.document, 'execCommand', () => false, refuse);
    told(en.outcomes.refused);
    const noFile = () => {
      throw new Error('No.');
    };
    await instead(view.URL, 'createObjectURL', noFile, () => pressed(stage, summary.save));
    told(en.outcomes.file);
    await pressed(stage, result.change(en.questions.pain.ask));
    await chosen(stage, 'pain', '5');
    await pressed(stage, steps.next);
  },

  'through the days of a diary': async (stage) => {
    stage.clock('2026-11-21T10:00');
    await goneTo(stage, 'the end');
    await pressed(stage, diary.start, diary.delete, diary.undo);
    const days = [
      ['2026-11-22T09:00', '3', 'better'],
      ['2026-11-23T09:00', '5', 'worse'],
    ] as const;
    for (const [day, pain, trend] of days) {
      stage.element.remove();
      stage.clock(day);
      stage.element = await stage.open();
      await stage.look('the daily check');
      expect(titleOf(stage.element)).to.equal(en.shortCheck.title);
      await pressed(stage, steps.next, steps.back, en.shortCheck.title);
      await chosen(stage, 'new-sign', 'no');
      // Up to the day after the massage, how it began told when.
      if (day === days[0][0]) await chosen(stage, 'onset', 'next-day');
      await chosen(stage, 'pain', '9');
      await chosen(stage, 'pain', pain);
      await chosen(stage, 'daily', 'mild');
      await chosen(stage, 'trend', trend);
      await pressed(stage, steps.next);
      expect(asks(stage.element)).to.equal(false);
    }
    await pressed(stage, result.back, steps.back, diary.delete, diary.undo, diary.afresh);
    await filled(stage);
    await pressed(stage, steps.back, diary.delete);
  },

  'through a diary of a massage whose day was open': async (stage) => {
    stage.clock('2026-11-23T10:00');
    await pressed(stage, intro.start);
    await goneOn(stage, { ...ordinary, massage: 'four-to-seven-days' });
    await pressed(stage, diary.daysAgo(4, 'Thursday'), diary.delete, diary.undo);
    await pressed(stage, diary.now);
    await chosen(stage, 'new-sign', 'unsure');
    await pressed(stage, steps.next);
  },

  'while the site changes what it has set': async (stage) => {
    const sets = async (name: string, value: string) => {
      stage.element.setAttribute(name, value);
      await drawn(stage.element);
      await stage.look(`${name}="${value}"`);
    };
    await sets('country', 'US');
    await sets('country', 'DE');
    await sets('emergency-number', '144');
    await sets('heading', 'How do you feel?');
    await sets('heading', 'And now?');
    await sets('no-diary', '');
    await sets('show', 'prepare myths check tips');
    await sets('show', 'tips check');
    await pressed(stage, intro.start);
    await sets('show', 'myths check');
    await filled(stage, { ...ordinary, chest: 'yes' });
    await pressed(stage, steps.next);
    expect(titleOf(stage.element)).to.equal(levels.emergency.title);
    await sets('emergency-number', '112');
    await sets('country', 'GB');
    await sets('emergency-number', '');
  },
};

/** What a walk shows after each of its steps; what others do to the page they do in between. */
async function seenOn(
  walk: Walk,
  { open, clock }: Pick<Stage, 'open' | 'clock'>,
  disturb?: Disturb,
): Promise<readonly (readonly [string, ReturnType<typeof said>])[]> {
  localStorage.clear();
  clock('2026-11-21T10:00');
  const seen: [string, ReturnType<typeof said>][] = [];
  const observers: MutationObserver[] = [];
  const openDisturbed: Stage['open'] = async (attributes = {}) => {
    const element = await open({ country: 'GB', ...attributes });
    const root = element.shadowRoot as ShadowRoot;
    const observer = new MutationObserver(() => disturb?.(root));
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    observers.push(observer);
    disturb?.(root);
    return element;
  };
  const stage: Stage = {
    open: openDisturbed,
    clock,
    element: await openDisturbed(),
    look: async (step) => {
      seen.push([step, said(stage.element)]);
      disturb?.(stage.element.shadowRoot as ShadowRoot);
      seen.push([`${step}, a moment later`, said(stage.element)]);
      // Now the observers have their turn.
      await Promise.resolve();
    },
  };
  try {
    await walk(stage);
    return seen;
  } finally {
    for (const observer of observers) observer.disconnect();
    stage.element.remove();
    localStorage.clear();
    resetClock();
  }
}

function compare(
  seen: Awaited<ReturnType<typeof seenOn>>,
  meant: Awaited<ReturnType<typeof seenOn>>,
): void {
  for (const [index, [step, screen]] of meant.entries()) {
    const at = `after step ${index}, ${step}`;
    expect(seen[index]?.[0], at).to.equal(step);
    // Part by part, so that a failure says which.
    for (const [part, says] of Object.entries(screen)) {
      expect(seen[index]?.[1][part], `${part} ${at}`).to.deep.equal(says);
    }
  }
  expect(seen).to.have.length(meant.length);
}

/** The built file in a page of its own, as a stage. */
const inBuilt = (act: (stage: Pick<Stage, 'open' | 'clock'>) => Promise<void>) =>
  inPage('<script src=/dist/soreness-checker.js data-target=none></script>', ({ page, window }) =>
    act({
      open: async (attributes = {}) => {
        const element = page.createElement('soreness-checker');
        for (const each of Object.entries(attributes)) element.setAttribute(...each);
        page.body.append(element);
        return drawn(element);
      },
      clock: (local) => {
        const at = new Date(local).getTime();
        window.Date.now = () => at;
      },
    }),
  );

/** What each walk shows where nothing disturbs it, in the sources as in the built file. */
const undisturbed = new Map<Walk, ReturnType<typeof seenOn>>();
const meantOn = (walk: Walk) => {
  const meant = undisturbed.get(walk) ?? seenOn(walk, here);
  undisturbed.set(walk, meant);
  return meant;
};

describe('every word on the screen stays the one that is meant', () => {
  for (const [who, disturb] of Object.entries(disturbers)) {
    describe(`with ${who}`, () => {
      for (const [where, walk] of Object.entries(walks)) {
        // The sources draw as the built file does: what differs by engine shows in the one as in the other.
        if (isWhole) {
          it(where, async () => {
            const meant = await meantOn(walk);
            compare(await seenOn(walk, here, disturb), meant);
          }).timeout(180_000);
        }

        it(`${where}, in the built file`, async () => {
          const meant = await meantOn(walk);
          await inBuilt(async (built) => {
            compare(await seenOn(walk, built, disturb), meant);
          });
        }).timeout(180_000);
      }
    });
  }
});

/** What was answered, as told by the clicks alone. */
class Heard {
  answers: Record<string, unknown> = {};

  hear({ name, value, type }: HTMLInputElement): void {
    if (type === 'radio') {
      this.answers[name] = name === 'pain' ? Number(value) : value;
      return;
    }
    const before = (this.answers[name] ?? []) as readonly string[];
    const others = before.filter((each) => (each === 'none') === (value === 'none'));
    const after = before.includes(value)
      ? before.filter((each) => each !== value)
      : [...others, value];
    const chosen = { ...this.answers, [name]: after.length > 0 ? after : undefined };
    this.answers = name === 'areas' ? { ...inferFromAreas(this.answers, chosen) } : chosen;
  }

  has(name: string, value: string): boolean {
    return [this.answers[name] ?? []].flat().map(String).includes(value);
  }
}

/** Each control that is shown, with whether it shows as chosen. */
const controls = (element: Element) => [
  ...all<HTMLInputElement>(element, '[data-question] input').map((each) => ({
    name: each.name,
    value: each.value,
    isChosen: each.checked,
  })),
  ...all(element, '[data-place]').map((each) => ({
    name: 'areas',
    value: each.dataset.place ?? '',
    isChosen: each.getAttribute('aria-checked') === 'true',
  })),
];

interface Count {
  compared: number;
  results: number;
  readonly wrong: string[];
}

/** Wanders about for so many steps, and compares every control after each. */
async function wander(
  seed: number,
  length: number,
  count: Count,
  disturb?: Disturb,
): Promise<void> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const element = await widgetWith({ show: 'check', 'share-answers': '' });
  const heard = new Heard();
  let told: unknown;
  element.addEventListener(
    'soreness-result',
    ({ detail }: CustomEventInit<{ answers: unknown }>) => {
      told = detail?.answers;
    },
  );
  /** Most answers are calm, or each walk would end on the first screen. */
  const answer = (): string => {
    const fields = asked(element);
    const open = fields.filter((each) => !each.querySelector('input:checked'));
    const field = pick(open.length > 0 && random() < 0.7 ? open : fields);
    const inputs = [...field.querySelectorAll('input')];
    const calm = field.querySelector<HTMLInputElement>('input[value=no]');
    const input = calm && random() < 0.85 ? calm : pick(inputs);
    if (input.type === 'checkbox' || !input.checked) heard.hear(input);
    input.click();
    return `${input.name}: ${input.value}`;
  };

  const move = (): string => {
    const shown = buttonNames(element);
    const ways = [steps.back, steps.showResult, intro.start, intro.resume, result.back];
    const edits = shown.filter((name) => name.startsWith(result.change('')));
    const others = [...ways, result.restart].filter((name) => shown.includes(name));
    const isNext = shown.includes(steps.next) && random() < 0.7;
    const way = isNext ? steps.next : pick([...others, ...edits]);
    if (way === result.restart) heard.answers = {};
    press(element, way);
    return way;
  };

  for (let step = 0; step < length; step += 1) {
    told = undefined;
    const open = asked(element).filter((each) => !each.querySelector(':checked')).length;
    const did = asks(element) && random() < (open > 0 ? 0.85 : 0.4) ? answer() : move();
    for (const { name, value, isChosen } of controls(element)) {
      count.compared += 1;
      if (heard.has(name, value) === isChosen) continue;
      count.wrong.push(`seed ${seed}, step ${step} (${did}): ${name} ${value} is ${isChosen}`);
    }
    if (told) {
      count.results += 1;
      const given = Object.entries(heard.answers).filter(([, each]) => each !== undefined);
      const recorded = Object.entries(told as Answers).filter(([, each]) => each !== undefined);
      expect(Object.fromEntries(recorded), `seed ${seed}, step ${step}`).to.deep.equal(
        Object.fromEntries(given),
      );
    }
    disturb?.(element.shadowRoot as ShadowRoot);
  }
  element.remove();
}

describe('the control that shows as chosen is the answer that is recorded', () => {
  const length = 250;
  const count: Count = { compared: 0, results: 0, wrong: [] };
  after(() => {
    const { compared, results, wrong } = count;
    console.log(`${compared} controls compared, ${results} results, ${wrong.length} differences`);
  });

  // In each engine, each of those who disturb has its walk, and one is for nobody.
  for (let seed = 1; seed <= (isWhole ? 8 : 4); seed += 1) {
    const [who, disturb] = Object.entries(disturbers)[seed % 4] ?? ['nobody else'];
    it(`on a walk of ${length} steps by chance (${seed}), with ${who}`, async () => {
      const before = { ...count };
      await wander(seed, length, count, disturb);
      expect(count.wrong.slice(0, 3)).to.deep.equal([]);
      expect(count.compared - before.compared).to.be.above(length);
      expect(count.results).to.be.above(before.results);
    }).timeout(300_000);
  }

  const meddle = (each: HTMLInputElement, isChosen: boolean) => {
    each.checked = isChosen;
    expect(each.checked).to.equal(isChosen);
  };

  it('again after another script has ticked a radio button', async () => {
    const element = await widgetWith();
    press(element, intro.start);
    input(element, 'chest', 'no').click();
    meddle(input(element, 'chest', 'yes'), true);
    meddle(input(element, 'stroke', 'yes'), true);
    input(element, 'allergy', 'no').click();
    expect(input(element, 'chest', 'no').checked).to.equal(true);
    expect(input(element, 'chest', 'yes').checked).to.equal(false);
    expect(all(element, '[name=stroke]:checked')).to.be.empty;
    meddle(input(element, 'chest', 'no'), false);
    press(element, steps.next);
    expect(input(element, 'chest', 'no').checked).to.equal(true);
    expect(descriptionOf(one(element, '[data-question=stroke]'))).to.equal(steps.missingHere);
  });

  it('again after another script has ticked a box, or taken a tick away', async () => {
    const element = await widgetWith();
    goTo(element, 'areas');
    meddle(input(element, 'areas', 'head'), true);
    input(element, 'areas', 'all-over').click();
    expect(input(element, 'areas', 'head').checked).to.equal(false);
    press(element, steps.next);
    input(element, 'quality', 'dull').click();
    meddle(input(element, 'quality', 'dull'), false);
    meddle(input(element, 'quality', 'none'), true);
    element.setAttribute('country', 'GB');
    await drawn(element);
    expect(input(element, 'quality', 'dull').checked).to.equal(true);
    expect(input(element, 'quality', 'none').checked).to.equal(false);
  });

  it('again after another script has ticked a box of the check before a massage', async () => {
    const element = await widgetWith({ show: 'prepare' });
    const boxes = () => all<HTMLInputElement>(element, 'input');
    meddle(boxes()[0] as HTMLInputElement, true);
    boxes()[1]?.click();
    expect(
      boxes()
        .map(({ checked }) => checked)
        .indexOf(true),
    ).to.equal(1);
  });
});

describe('while a page is translated, the emergency number', () => {
  const { documentElement } = document;
  const lang = documentElement.getAttribute('lang');
  const translated = (to: string) => {
    documentElement.lang = to;
    documentElement.classList.add('translated-ltr');
  };
  beforeEach(() => (documentElement.lang = 'en-GB'));
  afterEach(() => {
    documentElement.classList.remove('translated-ltr');
    if (lang === null) documentElement.removeAttribute('lang');
    else documentElement.lang = lang;
  });

  /** Each number that can be called, however often it stands there. */
  const numbers = (element: Element) => [
    ...new Set(
      all<HTMLAnchorElement>(element, 'a[href^="tel:"]').map((each) => each.getAttribute('href')),
    ),
  ];

  for (const to of ['fr', 'de-DE', 'en-US']) {
    it(`is that of the country still (${to})`, async () => {
      const element = await widgetWith();
      expect(numbers(element)).to.deep.equal(['tel:999']);
      translated(to);
      press(element, intro.start);
      press(element, steps.back);
      expect(numbers(element)).to.deep.equal(['tel:999']);
      expect(textOf(element)).to.contain('United Kingdom');
      press(element, intro.start);
      input(element, 'chest', 'yes').click();
      press(element, steps.next);
      expect(titleOf(element)).to.equal(levels.emergency.title);
      expect(numbers(element)).to.deep.equal(['tel:999']);
    });

    it(`is never that of the language, in a widget that comes later (${to})`, async () => {
      translated(to);
      const element = await widgetWith();
      expect(numbers(element)).to.deep.equal([]);
      expect(textOf(element)).to.contain(intro.emergency(undefined, undefined));
    });
  }
});
