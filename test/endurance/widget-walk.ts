/**
 * Visitors who press anything in any order, while the page, other tabs, a translator and the clock do
 * as they like.
 */
import { ordinary } from '../../demo/ordinary.js';
import { en } from '../../src/locales/index.js';
import { storageKey } from '../../src/session/diary/index.js';
import { parseDiary } from '../../src/session/diary/stored-form.js';
import {
  assess,
  isAbove,
  levels,
  type Answers,
  type Level,
  type QuestionId,
} from '../../src/triage/internal.js';
import { Chance } from './chance.js';
import { changeAttribute, OtherTab, Timers, translate } from './mishaps.js';
import { PageWatch } from './page-watch.js';
import { noResults, type Results } from './results.js';
import { storedChecks } from './stored-checks.js';

/** What walks came across, for the report. */
export interface WidgetTally {
  steps: number;
  presses: number;
  answersSeen: number;
  results: Results;
}

export const newWidgetTally = (): WidgetTally => ({
  steps: 0,
  presses: 0,
  answersSeen: 0,
  results: noResults(),
});

/** How often each thing happens, beside each other. */
const happenings = {
  press: 200,
  hurry: 3,
  attribute: 6,
  move: 3,
  remove: 1,
  time: 3,
  record: 1.5,
  delete: 0.5,
  translate: 1,
  noDiary: 0.5,
};
type Happening = keyof typeof happenings;

/** After these another check may be on the screen, or what came of the diary may have gone. */
const bringsAnother: readonly Happening[] = ['time', 'record', 'delete', 'noDiary'];

/** And after these words on a button. */
const beginsAnew: readonly string[] = [
  en.result.restart,
  en.diary.afresh,
  en.diary.delete,
  en.diary.undo,
  en.diary.now,
  en.intro.start,
];

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/[«»]/g, '').replaceAll(/\s+/g, ' ').trim();

/** What leads out of the page, to a printer or a file, is tried elsewhere. */
const leadsOut = /print|copy|share|save|calendar|remind/i;

class Walk {
  readonly element = document.createElement('soreness-checker');
  readonly trail: string[] = [];
  readonly #seed: number;
  readonly #chance: Chance;
  readonly #tally: WidgetTally;
  /** How often the visitor gives the ordinary answer. */
  readonly #calm: number;
  readonly #places: readonly ParentNode[];
  readonly #tab: OtherTab;
  readonly #timers: Timers;
  readonly #watch: PageWatch;
  #clock = Date.parse('2026-03-27T08:00Z');
  /** What was chosen where a question was seen last. */
  readonly #seen = new Map<string, string>();
  #told: { readonly level: Level; readonly answers: Answers } | undefined;
  #checks: ReadonlySet<string> = new Set();

  constructor(seed: number, tally: WidgetTally, places: readonly ParentNode[], tab: OtherTab) {
    this.#seed = seed;
    this.#chance = new Chance(seed);
    this.#tally = tally;
    this.#calm = this.#chance.one([0.7, 0.95, 1]);
    this.#places = places;
    this.#tab = tab;
    this.#watch = new PageWatch();
    this.#timers = new Timers();
    Date.now = () => this.#clock;
    this.element.setAttribute('share-answers', '');
    // Where it is unknown, the page is told on its console.
    this.element.setAttribute('country', 'GB');
    this.element.addEventListener('soreness-result', ({ detail }) => {
      this.#told = detail as { level: Level; answers: Answers };
    });
    places[0]?.append(this.element);
  }

  end(): void {
    this.element.remove();
    this.#timers.end();
    this.#watch.end();
    this.#expect(this.#watch.problems.length === 0, this.#watch.problems.join('; '));
  }

  async step(): Promise<void> {
    this.#tally.steps += 1;
    const what = this.#chance.weighted(happenings);
    this.trail.push(what);
    const pressed = await this.#do(what);
    if (this.#chance.happens(0.7)) this.#timers.goOff();
    await this.element.updateComplete;
    const isAnew =
      bringsAnother.includes(what) || pressed.some((words) => beginsAnew.includes(words));
    this.#look(isAnew, pressed);
  }

  /** Does it; tells what was pressed: the words on buttons, the questions of answers. */
  async #do(what: Happening): Promise<readonly string[]> {
    const { element } = this;
    const chance = this.#chance;
    if (what === 'press') return this.#press();
    if (what === 'hurry') return Array.from({ length: 5 }, () => this.#press()).flat();
    if (what === 'attribute') this.#note(changeAttribute(element, chance));
    if (what === 'move') chance.one(this.#places).append(element);
    if (what === 'remove') {
      element.remove();
      await Promise.resolve();
      chance.one(this.#places).append(element);
    }
    if (what === 'time') {
      this.#clock += chance.one([1000, 60_000, 3_600_000, 86_400_000, 2e8]);
      document.dispatchEvent(new Event('visibilitychange'));
    }
    if (what === 'record') await this.#tab.record(this.#clock, chance.whole(0, 10));
    if (what === 'delete') {
      await this.#tab.delete();
      this.#checks = new Set();
    }
    if (what === 'translate') translate(this.#root, chance);
    if (what === 'noDiary') element.noDiary = !element.noDiary;
    return [];
  }

  #press(): readonly string[] {
    const control = this.#choose();
    if (!control) return [];
    this.#tally.presses += 1;
    const words = textOf(control);
    const { name, value } = control as Partial<HTMLInputElement>;
    const { place } = control.dataset;
    this.#note(place ?? (name ? `${name}: ${value}` : words));
    if (words === en.diary.delete) this.#checks = new Set();
    control.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
    );
    return [place || control.matches('.chip') ? 'areas' : name || words];
  }

  /** What a visitor presses who is on the way, or just looking. */
  #choose(): HTMLElement | undefined {
    const chance = this.#chance;
    const root = this.#root;
    const fields = [...root.querySelectorAll<HTMLElement>('fieldset[data-question]')];
    const open = fields.filter((field) => !field.querySelector('input:checked'));
    if (chance.happens(0.8) && fields.length > 0) {
      if (open.length === 0)
        return root.querySelector<HTMLElement>('.check [part~=primary]') ?? undefined;
      const field = chance.one(open);
      const inputs = [...field.querySelectorAll<HTMLInputElement>('input')];
      const usual = [ordinary[field.dataset.question as QuestionId] ?? 'no'].flat().map(String);
      const calm = inputs.filter(({ value }) => usual.includes(value));
      return chance.one(calm.length > 0 && chance.happens(this.#calm) ? calm : inputs);
    }
    const all = root.querySelectorAll<HTMLElement>('button, input, summary, [data-place]');
    const wanted = [...all].filter(
      (each) =>
        !leadsOut.test(textOf(each)) && !each.closest('details:not([open]) > :not(summary)'),
    );
    return wanted.length > 0 ? chance.one(wanted) : undefined;
  }

  #look(isAnew: boolean, pressed: readonly string[]): void {
    const root = this.#root;
    const { problems } = this.#watch;
    this.#expect(problems.length === 0, problems.join('; '));
    this.#expect(root.querySelector('.cards') !== null, 'the fallback is shown');

    if (isAnew) {
      this.#seen.clear();
      this.#told = undefined;
    }
    // The spread follows the places; a diary knows the day.
    const mayChange = [...pressed, 'massage', ...(pressed.includes('areas') ? ['spread'] : [])];
    for (const question of mayChange) this.#seen.delete(question);
    for (const field of root.querySelectorAll<HTMLElement>('fieldset[data-question]')) {
      const question = field.dataset.question ?? '';
      const answer = [...field.querySelectorAll<HTMLInputElement>('input:checked')]
        .map(({ value }) => value)
        .join();
      const was = this.#seen.get(question);
      this.#expect(
        was === undefined || was === answer,
        `"${question}" was ${was} and is ${answer}`,
      );
      this.#tally.answersSeen += 1;
      this.#seen.set(question, answer);
    }
    this.#lookAtResult();

    const checks = storedChecks({ ...localStorage });
    for (const each of this.#checks) this.#expect(checks.has(each), `the check ${each} is lost`);
    this.#checks = checks;
    const text = localStorage.getItem(storageKey);
    this.#expect(text === null || typeof parseDiary(text) === 'object', `${text} is stored`);
  }

  #lookAtResult(): void {
    const words = textOf(this.#root.querySelector('.check .title'));
    const level = levels.find((each) => words === en.levels[each].title);
    if (!level || !this.#told) return;
    this.#tally.results[level] += 1;
    const { level: told, answers } = this.#told;
    const called = assess(answers).level;
    this.#expect(level === told, `${level} is shown, and ${told} was told`);
    this.#expect(!isAbove(called, level), `${level} is shown for answers that call for ${called}`);
    // The course of a diary may call for more; it may be in this page alone.
    const listed = this.#root.querySelectorAll('ol > li').length;
    this.#expect(
      level === called || listed > 1,
      `${level} is shown for answers that call for ${called}`,
    );
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  #note(more: string): void {
    this.trail.push(`${this.trail.pop()} ${more.slice(0, 60)}`);
  }

  #expect(isRight: boolean, what: string): void {
    if (isRight) return;
    const last = this.trail.slice(-12).join('\n');
    throw new Error(`Seed ${this.#seed}, step ${this.trail.length}: ${what}\n${last}`);
  }
}

/**
 * Walks so many steps in a page. What is not as it has to be is an error that names the seed, the step
 * and what was done last; the same seed walks the same way.
 */
export async function walkWidget(seed: number, steps: number, tally: WidgetTally): Promise<void> {
  const { now } = Date;
  localStorage.clear();
  const host = document.createElement('div');
  const places = [document.createElement('div'), host.attachShadow({ mode: 'open' })];
  document.body.append(places[0] as Node, host);
  const tab = new OtherTab();
  try {
    const walk = new Walk(seed, tally, places, tab);
    try {
      await walk.element.updateComplete;
      for (let step = 0; step < steps; step += 1) await walk.step();
    } finally {
      walk.end();
    }
  } finally {
    Date.now = now;
    tab.close();
    host.remove();
    (places[0] as Element).remove();
    localStorage.clear();
  }
}
