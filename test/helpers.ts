import { expect, fixture, html } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import type { Answers, QuestionId } from '../src/triage/internal.js';
import '../src/index.js';
import type { SorenessChecker } from '../src/index.js';

// A visitor of one test has kept no diary in another. Pages that drive themselves have no runner.
if ('beforeEach' in globalThis) beforeEach(() => localStorage.clear());

/** The widget with these attributes, in the page. */
export async function widgetWith(
  attributes: Record<string, string> = {},
): Promise<SorenessChecker> {
  const element = document.createElement('soreness-checker');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(element);
  return element;
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

/** The title of the check: its first heading. */
export const titleOf = (element: Element): string =>
  one(element, '.check .title').textContent?.trim() ?? '';

export function button(element: Element, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`No button "${name}".`);
  return found;
}

export const press = (element: Element, name: string): void => button(element, name).click();

export const input = (element: Element, question: string, option: string): HTMLInputElement =>
  one<HTMLInputElement>(element, `input[name="${question}"][value="${option}"]`);

/** Answers all that the screen asks, with these answers. */
export function fillPage(element: Element, answers: Answers): void {
  for (const fieldset of all(element, 'fieldset[data-question]')) {
    const question = fieldset.dataset.question as QuestionId;
    for (const option of [answers[question] ?? []].flat()) {
      const found = input(element, question, String(option));
      if (!found.checked) found.click();
    }
  }
}

/** Goes from the intro to the result, with these answers; tells how many screens there were. */
export function walk(element: Element, answers: Answers): number {
  one(element, '.check .buttons .fill').click();
  return walkOn(element, answers);
}

/** Goes on from a screen of questions to the result; tells how many screens there were. */
export function walkOn(element: Element, answers: Answers): number {
  let screens = 0;
  while (all(element, 'fieldset[data-question]').length > 0 && screens < 20) {
    screens += 1;
    // Twice, since an answer can bring a follow-up question to the same screen.
    fillPage(element, answers);
    const open = all(element, 'fieldset[data-question]').filter(
      (fieldset) => !fieldset.querySelector('input:checked'),
    );
    for (const { dataset } of open) {
      input(
        element,
        dataset.question ?? '',
        String(answers[dataset.question as QuestionId]),
      ).click();
    }
    press(element, 'Continue');
  }
  return screens;
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
    for (let round = 0; round < 2; round += 1) fillPage(element, answers);
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

/** What is written to the console as warnings while `act` runs. */
export async function warningsOf(act: () => unknown): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (...args: unknown[]) => void heard.push(args.join(' '));
  try {
    await act();
    return heard;
  } finally {
    console.warn = warn;
  }
}
