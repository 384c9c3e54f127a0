/**
 * Visitors who do anything in any order, in two tabs with one store that fails now and then, with a
 * clock and a zone that jump. Pure: no page is needed.
 */
import { myths, prepare, type CardId } from '../../src/cards/index.js';
import { DiaryStore } from '../../src/element/diary-store.js';
import type { Action } from '../../src/session/actions.js';
import { newCheckup, newSign, type Asked, type Checkup } from '../../src/session/checkup.js';
import { daysAgo, storageKey } from '../../src/session/diary/index.js';
import { parseDiary } from '../../src/session/diary/stored-form.js';
import { modelOf, type Model } from '../../src/session/model.js';
import { diaryOf, newSession, type Session } from '../../src/session/state.js';
import { update } from '../../src/session/update.js';
import {
  assess,
  highest,
  isAbove,
  optionsOf,
  path,
  questionIds,
  questionOf,
  rules,
  scale,
  unanswered,
  type Answer,
  type Answers,
  type AnswerTo,
  type Level,
  type QuestionId,
} from '../../src/triage/internal.js';
import { frozen, holds } from '../triage/every.js';
import { ordinary } from '../../demo/ordinary.js';
import { Chance } from './chance.js';
import { full, refused, withFaultyStorage, type FaultyStorage } from './faulty-storage.js';
import { noResults, type Results } from './results.js';
import { storedChecks } from './stored-checks.js';

/** Zones that have skipped a day, are half or three quarters of an hour off, or change in summer. */
export const zones = [
  'UTC',
  'Pacific/Apia',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Europe/London',
  'Australia/Lord_Howe',
] as const;

/** Moments at which clocks jump: summer time, a day that Samoa never had, the turn of a year. */
const moments = [
  '2026-03-29T00:30Z',
  '2026-10-25T00:30Z',
  '2011-12-29T20:00Z',
  '2026-12-31T23:50Z',
  '2028-02-29T12:00Z',
].map((at) => Date.parse(at));

/** What a walk came across, for the report. */
export interface Tally {
  steps: number;
  results: Results;
  stored: number;
  faults: number;
  tabs: number;
}

export const newTally = (): Tally => ({
  steps: 0,
  results: noResults(),
  stored: 0,
  faults: 0,
  tabs: 0,
});

const prepareIds = Object.values(prepare).flat();
const cardIds = Object.keys(myths).map((id): CardId => `soreness-myth-${id}`);

/** What may change answers that it does not name: a check begins or ends with it, or another comes. */
const changesCheck = new Set<Action['type']>([
  'open',
  'start-afresh',
  'restart',
  'undo-restart',
  'check-today',
  'visible',
  'storage',
  'delete-diary',
  'diary-off',
]);

/** What the rules call for, read plainly, with nothing of what the widget reads them with. */
function plainLevel(answers: Answers): Level {
  const called = rules.filter(({ when }) => holds(when, answers)).map(({ level }) => level);
  const least: Level = unanswered(answers).length > 0 ? 'therapist' : 'self-care';
  return [least, ...called].reduce((one, other) => highest(one, other));
}

/** A tab: what the element does with an action, without a page. */
class Tab {
  session: Session;
  offer = { show: 'check tips myths prepare', noDiary: false };
  readonly #store: DiaryStore;

  constructor() {
    this.session = newSession(Date.now());
    this.#store = new DiaryStore({ addController: () => undefined } as never, {
      hasDiary: () => this.session.diaryState.diary !== undefined,
      mayRead: () => !this.offer.noDiary,
      dispatch: (action) => this.apply(action),
    });
    this.apply({ type: 'open' });
  }

  get model(): Model {
    return modelOf(this.session, this.offer);
  }

  apply(action: Action): void {
    const [session, effects] = update(frozen(this.session), action, this.#store.world());
    this.session = session;
    for (const effect of effects) {
      if (effect.type === 'store') this.apply(this.#store.write(effect.writes));
    }
  }
}

/** An answer to a question: the ordinary one, where the visitor is calm. */
function answering(asked: Asked, isCalm: boolean, chance: Chance): Action {
  if (asked === newSign) {
    const answer = isCalm ? 'no' : chance.one(['no', 'yes', 'unsure'] as const);
    return { type: 'answer', question: asked, answer };
  }
  const usual = ordinary[asked] as Answer;
  const { kind } = questionOf(asked);
  if (kind === 'several') {
    const options = isCalm ? (usual as readonly string[]) : optionsOf(asked);
    return { type: 'toggle', question: asked, option: chance.one(options) };
  }
  const odd = kind === 'scale' ? chance.whole(scale.min, scale.max) : chance.one(optionsOf(asked));
  return { type: 'answer', question: asked, answer: (isCalm ? usual : odd) as Answer };
}

const pressed = [
  ...['start', 'start-afresh', 'check-today', 'continue', 'back', 'restart'],
  ...['undo-restart', 'flip-body-map', 'save-diary', 'delete-diary', 'undo-delete'],
  ...['open', 'storage', 'visible', 'copy', 'share', 'save-summary', 'print'],
].map((type) => ({ type }) as Action);

/** Something that can be done, whether or not a screen offers it. */
function anything(chance: Chance): Action {
  const question = chance.one(questionIds);
  return chance.one<() => Action>([
    () => chance.one(pressed),
    () => answering(question, false, chance),
    () => ({ type: 'edit', question }),
    () => ({ type: 'go-on', page: questionOf(question).page ?? (question as never) }),
    () => ({ type: 'toggle-prepare-item', id: chance.one(prepareIds) }),
    () => ({ type: 'open-card', card: chance.one(cardIds) }),
    () => ({ type: 'outcome', where: 'summary', what: 'refused' }),
  ])();
}

/** Something that the screen offers. */
function offered(model: Model, calm: number, chance: Chance): Action {
  const { page, shortCheckQuestions, result, checkup, kept } = model;
  const asked: readonly Asked[] = page?.questions ?? [newSign, ...(shortCheckQuestions ?? [])];
  if (page || shortCheckQuestions) {
    const open = asked.filter((each) =>
      each === newSign ? !checkup.newSign : checkup.answers[each] === undefined,
    );
    const what = chance.weighted({
      fill: 100 * open.length,
      change: 2,
      continue: 40,
      back: 2,
      finish: model.needsHelp ? 5 : 0,
    });
    if (what === 'fill') return answering(chance.one(open), chance.happens(calm), chance);
    if (what === 'change') return answering(chance.one(asked), chance.happens(calm), chance);
    return { type: what };
  }
  if (!result) return { type: kept?.diary && chance.happens(0.7) ? 'check-today' : 'start' };
  const { massage } = checkup.answers;
  const mayStart = kept && massage && !isAbove(result.level, 'doctor');
  const what = chance.weighted({ diary: mayStart ? 6 : 0, again: 4, edit: 1, back: 1, restart: 1 });
  if (what === 'edit') return { type: 'edit', question: chance.one(result.asked) };
  if (what === 'diary') {
    const [from, to] = daysAgo[massage ?? 'today'];
    return { type: 'start-diary', daysAgo: chance.whole(from, to) };
  }
  return { type: what === 'again' ? 'check-today' : what };
}

/** A visitor who has answered everything, of a massage on one of the last days. */
function atTheEnd(session: Session, chance: Chance): Session {
  const massage = chance.one(optionsOf('massage')) as AnswerTo<'massage'>;
  const answers = { ...ordinary, massage, pain: chance.whole(0, 10) };
  const screen = path(answers).at(-1)?.id ?? 'intro';
  return { ...session, isFromDiary: false, checkup: { ...newCheckup, screen, answers } };
}

/** What must not be lost: what is no diary of ours, as it was found. */
const foreign: readonly string[] = [
  '{"version":99}',
  'not a diary',
  '{"version":3,"entries":[]}',
  '',
];
const isForeign = (text: string): boolean => foreign.includes(text);

/** How often each thing happens, beside each other; mostly the visitor just goes on. */
const happenings = {
  none: 300,
  time: 4,
  jump: 0.5,
  zone: 1,
  tab: 15,
  reload: 2,
  stranger: 0.2,
  site: 0.3,
  arrive: 12,
};
type Happening = keyof typeof happenings;

/** What is wrong with the store: nothing, no room, no leave to write, or none at all. */
const faults = { none: 80, full: 8, refused: 8, store: 4 };

class Walk {
  readonly #seed: number;
  readonly #chance: Chance;
  readonly #tally: Tally;
  readonly #storage: FaultyStorage;
  readonly #setZone: ((zone: string) => void) | undefined;
  readonly #trail: string[] = [];
  /** How often the visitor gives the ordinary answer: some are well, and some are not. */
  readonly #calm: number;
  #clock: number;
  #fault: keyof typeof faults = 'none';
  #tab: Tab;
  #other: Tab;
  /** The checks that the store had. */
  #kept: ReadonlySet<string>;
  /** What others have written there, and is still to be found. */
  #strangers: readonly string[] = [];

  constructor(
    seed: number,
    tally: Tally,
    storage: FaultyStorage,
    setZone: ((zone: string) => void) | undefined,
  ) {
    this.#seed = seed;
    this.#chance = new Chance(seed);
    this.#tally = tally;
    this.#storage = storage;
    this.#setZone = setZone;
    this.#clock = this.#chance.one(moments);
    this.#calm = this.#chance.one([0.7, 0.95, 0.99, 1]);
    Date.now = () => this.#clock;
    [this.#tab, this.#other] = [new Tab(), new Tab()];
    this.#kept = storedChecks(storage.texts);
  }

  step(): void {
    this.#tally.steps += 1;
    const zone = this.#setZone ? happenings.zone : 0;
    const what = this.#chance.weighted({ ...happenings, zone });
    this.#happen(what);
    const { session: before, offer } = this.#tab;
    const action = this.#actionAfter(what);
    if (what === 'site') this.#tab.offer = { ...offer, noDiary: !offer.noDiary };
    this.#spoilStore();
    const name = what === 'none' ? '' : `(${what}) `;
    this.#trail.push(`${name}${JSON.stringify(action)} [${this.#fault}]`);
    const levelBefore = modelOf(before, this.#tab.offer).result?.level;
    try {
      this.#tab.apply(action);
    } catch (error) {
      this.#expect(false, (error as Error).stack ?? '');
    }
    this.#storage.beforeCall = () => undefined;
    if (this.#fault !== 'none') this.#tally.faults += 1;
    this.#lookAtResult(action.type === 'storage' ? levelBefore : undefined);
    this.#lookAtAnswers(action, before.checkup);
    this.#lookAtStore(action);
  }

  /** What happens around the visitor. */
  #happen(what: Happening): void {
    const chance = this.#chance;
    if (what === 'time') this.#clock += chance.one([1000, 60_000, 3_600_000, 86_400_000, 2e8]);
    if (what === 'jump') {
      this.#clock = chance.one([...moments, this.#clock - 3_600_000, this.#clock + 3e9]);
    }
    if (what === 'zone') this.#setZone?.(chance.one(zones));
    if (what === 'reload') this.#tab = new Tab();
    if (what === 'tab') {
      [this.#tab, this.#other] = [this.#other, this.#tab];
      this.#tally.tabs += 1;
    }
    if (what === 'stranger') {
      const { texts } = this.#storage;
      // Another script of the site writes over it: that is no doing of ours.
      texts[storageKey] = chance.one(foreign);
      this.#kept = storedChecks(texts);
      this.#strangers = Object.values(texts).filter(isForeign);
    }
    if (what === 'arrive') this.#tab.session = atTheEnd(this.#tab.session, chance);
  }

  /** What is done then: what the page brings about, or else the visitor. */
  #actionAfter(what: Happening): Action {
    if (what === 'site') return { type: this.#tab.offer.noDiary ? 'diary-on' : 'diary-off' };
    if (what === 'time') return { type: 'visible' };
    if (what === 'tab') return { type: 'storage' };
    if (what === 'arrive') return { type: 'continue' };
    return this.#chance.happens(0.98)
      ? offered(this.#tab.model, this.#calm, this.#chance)
      : anything(this.#chance);
  }

  /** A store that is full stays so for a while; it may fail at any call. */
  #spoilStore(): void {
    const chance = this.#chance;
    if (chance.happens(0.1)) this.#fault = chance.weighted(faults);
    const fault = this.#fault;
    let left = chance.whole(0, 2);
    this.#storage.beforeCall = (call) => {
      if (fault === 'store' && call === 'store') throw refused();
      if (fault === 'none' || (call !== 'set' && call !== 'remove')) return;
      left -= 1;
      if (left < 0) throw fault === 'full' ? full() : refused();
    };
  }

  /** @param levelBefore The level that was shown before another tab was heard of. */
  #lookAtResult(levelBefore: Level | undefined): void {
    const { model, session } = this.#tab;
    const { answers } = session.checkup;
    if (!model.result) return;
    const { level } = model.result;
    const called = plainLevel(answers);
    this.#tally.results[level] += 1;
    this.#expect(!isAbove(called, level), `${level} is below what the rules call for`);
    // The course of a diary may call for more.
    if (!diaryOf(session)) {
      this.#expect(level === called, `${level} is not what the rules call for`);
      this.#expect(level === assess(answers).level, `${level} is not what is assessed`);
    }
    if (levelBefore) {
      this.#expect(!isAbove(levelBefore, level), 'another tab lowered the result');
    }
  }

  #lookAtAnswers(action: Action, before: Checkup): void {
    if (changesCheck.has(action.type)) return;
    const { answers, screen } = this.#tab.session.checkup;
    const named = 'question' in action ? String(action.question) : undefined;
    for (const id of Object.keys(before.answers) as QuestionId[]) {
      const was = JSON.stringify(before.answers[id]);
      if (was === undefined || was === JSON.stringify(answers[id])) continue;
      const isMeant =
        id === named ||
        // The spread and the side follow the places; the days go on; a short check that may have
        // found a sign asks all anew, but what was just said.
        (named === 'areas' && ['spread', 'side', 'neck-signs'].includes(id)) ||
        (id === 'massage' && screen === 'result') ||
        (before.shortCheck !== undefined && !before.shortCheck.includes(id));
      this.#expect(isMeant, `${action.type} changed the answer to "${id}" from ${was}`);
    }
  }

  #lookAtStore({ type }: Action): void {
    const { texts } = this.#storage;
    const found = storedChecks(texts);
    if (type === 'delete-diary') this.#strangers = [];
    else {
      for (const each of this.#kept) this.#expect(found.has(each), `the check ${each} is lost`);
      const stored = Object.values(texts);
      for (const text of this.#strangers) this.#expect(stored.includes(text), `${text} is lost`);
    }
    this.#kept = found;
    const text = texts[storageKey];
    const isOurs = text !== undefined && !isForeign(text);
    this.#expect(!isOurs || typeof parseDiary(text) === 'object', `${text} is stored`);
    this.#tally.stored = Math.max(this.#tally.stored, found.size);
  }

  #expect(isRight: boolean, what: string): void {
    if (isRight) return;
    const last = this.#trail.slice(-12).join('\n');
    const stored = JSON.stringify(this.#storage.texts).slice(0, 3000);
    throw new Error(`Seed ${this.#seed}, step ${this.#trail.length}: ${what}\n${last}\n${stored}`);
  }
}

/**
 * Walks so many steps. What is not as it has to be is an error that names the seed, the step and what
 * was done last; the same seed walks the same way.
 *
 * @param setZone Sets the zone of the clock, where something can.
 */
export function walkSessions(
  seed: number,
  steps: number,
  tally: Tally,
  setZone?: (zone: string) => void,
): void {
  const { now } = Date;
  try {
    withFaultyStorage((storage) => {
      const walk = new Walk(seed, tally, storage, setZone);
      for (let step = 0; step < steps; step += 1) walk.step();
    });
  } finally {
    Date.now = now;
  }
}
