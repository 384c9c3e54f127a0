import { expect, fixture, html } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { en } from '../src/locales/index.js';
import { dayOf, massageAnswer, storageKey } from '../src/session/diary/index.js';
import { serializeDiary } from '../src/session/diary/stored-form.js';
import type { Answers, PageId, QuestionId, SharedPage } from '../src/triage/internal.js';
import '../src/index.js';
import type { SorenessChecker } from '../src/index.js';
import { allByRole, byRole, nameOf, plainText } from './queries.js';

// A visitor of one test has kept no diary in another. Pages that drive themselves have no runner.
if ('beforeEach' in globalThis) beforeEach(() => localStorage.clear());

/** The element, when what was set, or where it was put, is drawn. It may take a microtask. */
export async function drawn<E extends Element>(element: E): Promise<E> {
  await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  return element;
}

/** Waits for what comes a little later. */
export const later = (ms = 0): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** The widget with these attributes, in the page. */
export async function widgetWith(
  attributes: Record<string, string> = {},
): Promise<SorenessChecker> {
  const element = document.createElement('soreness-checker');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(element);
  return drawn(element);
}

const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('The element has not rendered.');
  return element.shadowRoot;
};

export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...rootOf(element).querySelectorAll<T>(selector),
];

export function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = rootOf(element).querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** All text that is shown, in one line. */
export const textOf = (element: Element): string =>
  (rootOf(element).textContent ?? '').replace(/\s+/g, ' ');

/** The names of the sections, in their order. */
export const sections = (element: Element): string[] =>
  all(element, '[part~=card]').flatMap(({ part }) => [...part].filter((name) => name !== 'card'));

/** The section of the check. */
const check = (element: Element): HTMLElement => one(element, '[part~=check]');

/** The title of the check: its first heading. */
export const title = (element: Element): HTMLElement => byRole(check(element), 'heading');
export const titleOf = (element: Element): string => plainText(title(element));

/** The title of a page of questions: its own, or its question. */
export const titleOfPage = (id: PageId): string =>
  id in en.pages ? en.pages[id as SharedPage].title : en.questions[id as QuestionId].ask;

/** The links of the check: whom to call, and where to book. */
export const links = (element: Element): HTMLAnchorElement[] =>
  allByRole(check(element), 'link') as HTMLAnchorElement[];

/** What has the focus. */
export const focused = (element: Element): Element | null => rootOf(element).activeElement;

/** The picture of one side of the body. */
export const figure = (element: Element, view: 'back' | 'front'): HTMLElement =>
  byRole(element, 'group', en.map[view]);

/** A place in the picture. */
export function region(element: Element, view: 'back' | 'front', place: string): SVGElement {
  const found = figure(element, view).querySelector<SVGElement>(`[data-place="${place}"]`);
  if (!found) throw new Error(`Nothing is ${place} on the ${view}.`);
  return found;
}

/** The checks that a diary lists. */
export const checks = (element: Element): HTMLElement[] => all(element, 'ol > li');

export const buttonNames = (element: Element): string[] => allByRole(element, 'button').map(nameOf);

export const button = (element: Element, name: string): HTMLButtonElement =>
  byRole(element, 'button', name) as HTMLButtonElement;

export const press = (element: Element, name: string): void => button(element, name).click();

export const input = (element: Element, question: string, option: string): HTMLInputElement =>
  one<HTMLInputElement>(element, `input[name="${question}"][value="${option}"]`);

/** The questions on the screen. */
export const asked = (element: Element): HTMLElement[] => all(element, '[data-question]');

/** Answers all that the screen asks, with these answers; also what an answer newly brings up. */
export function fillPage(element: Element, answers: Answers): void {
  for (let round = 0; round < 2; round += 1) {
    for (const field of asked(element)) {
      // It may have gone with the answer to another.
      if (!field.isConnected) continue;
      const question = field.dataset.question as QuestionId;
      for (const option of [answers[question] ?? []].flat()) {
        const found = input(element, question, String(option));
        if (!found.checked) found.click();
      }
    }
  }
}

/** Goes from the intro to the result, with these answers; tells how many screens there were. */
export function walk(element: Element, answers: Answers, words = en): number {
  one(element, '[part~=check] [part~=primary]').click();
  return walkOn(element, answers, undefined, words);
}

/**
 * Goes on from a screen of questions to the result; looks at each screen when it is filled. Tells how
 * many screens there were.
 */
export function walkOn(
  element: Element,
  answers: Answers,
  look?: () => void,
  { steps } = en,
): number {
  let screens = 0;
  for (; asked(element).length > 0; screens += 1) {
    if (screens > 30) throw new Error(`"${titleOf(element)}" leads nowhere.`);
    fillPage(element, answers);
    look?.();
    press(element, steps.next);
  }
  return screens;
}

/** Goes from the intro to a page of questions, with these answers. */
export function goTo(element: Element, page: PageId, answers: Answers = ordinary): void {
  press(element, en.intro.start);
  for (let screens = 0; titleOf(element) !== titleOfPage(page); screens += 1) {
    if (screens > 30) throw new Error(`No screen is "${titleOfPage(page)}".`);
    fillPage(element, answers);
    press(element, en.steps.next);
  }
}

/** The widget at the short check of the day after an ordinary one. */
export async function widgetAtShortCheck(): Promise<SorenessChecker> {
  const yesterday = Date.now() - 86_400_000;
  const answers: Answers = { ...ordinary, massage: massageAnswer(1), painkillers: undefined };
  const diary = { massageDay: dayOf(yesterday) - 1, entries: [{ at: yesterday, answers }] };
  localStorage.setItem(storageKey, serializeDiary(diary));
  const element = await widgetWith({ show: 'check' });
  expect(titleOf(element)).to.equal(en.shortCheck.title);
  return element;
}

/** Goes to a result, back to the questions, to the result again, and starts anew. */
export function thereAndBack(element: Element): void {
  walk(element, ordinary);
  const result = 'Your answers fit ordinary soreness';
  expect(titleOf(element)).to.equal(result);
  press(element, 'Back to the questions');
  expect(all(element, 'fieldset input:checked')).not.to.be.empty;
  press(element, 'Continue');
  expect(titleOf(element)).to.equal(result);
  press(element, 'Start again');
  expect(titleOf(element)).to.equal('Sore after a massage?');
}

/** Ticks something in every group of options of the screen. */
function fillAnything(element: Element): void {
  for (const { name, type } of all<HTMLInputElement>(element, 'input')) {
    if (all(element, `input[name="${name}"]:checked`).length > 0) continue;
    if (type === 'radio') one(element, `input[name="${name}"]`).click();
  }
}

/**
 * Presses, on each screen, the button that was pressed there least; so it comes to every screen that
 * buttons lead to, those of later versions too. Tells the titles that it saw.
 */
export function roam(element: Element, answers: Answers, steps: number): Set<string> {
  const pressed = new Map<string, number>();
  const titles = new Set<string>();
  for (let step = 0; step < steps; step += 1) {
    const title = titleOf(element);
    titles.add(title);
    fillPage(element, answers);
    fillAnything(element);
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    const [least] = all(element, 'button')
      .map((each) => {
        const key = `${title}: ${each.getAttribute('aria-label') ?? each.textContent}`;
        return { each, key, times: pressed.get(key) ?? 0 };
      })
      .sort((one, other) => one.times - other.times);
    if (!least) break;
    pressed.set(least.key, least.times + 1);
    least.each.click();
  }
  return titles;
}

/** Puts something in the place of what the browser has, while `act` runs. */
export async function instead<T>(
  holder: object,
  name: string,
  value: unknown,
  act: () => T | Promise<T>,
): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { value, configurable: true, writable: true });
  try {
    return await act();
  } finally {
    if (before) Object.defineProperty(holder, name, before);
    else Reflect.deleteProperty(holder, name);
  }
}

/** What is written to the console as warnings while `act` runs. */
export async function warningsOf(act: () => unknown): Promise<string[]> {
  const heard: string[] = [];
  await instead(console, 'warn', (...args: unknown[]) => void heard.push(args.join(' ')), act);
  return heard;
}
