/**
 * Visitors who do anything in any order, in two tabs with one store that fails now and then, with a
 * clock and a zone that jump. Pure: no page is needed.
 */
import { myths, prepare, type CardId } from '../../src/cards/index.js';
import { DiaryStore } from '../../src/element/diary-store.js';
import type { Action } from '../../src/session/actions.js';
import { newCheckup, newSign, type Asked } from '../../src/session/checkup.js';
import { daysAgo, storageKey } from '../../src/session/diary/index.js';
import { parseDiary } from '../../src/session/diary/stored-form.js';
import { modelOf, type Model } from '../../src/session/model.js';
import { diaryOf, newSession, type Session } from '../../src/session/state.js';
import { update } from '../../src/session/update.js';
import {
  assess,
  highest,
  isAbove,
  levels,
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
import { storedChecks } from './stored-checks.js';
import { full, refused, withFaultyStorage, type FaultyStorage } from './faulty-storage.js';

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
  results: Record<Level, number>;
  stored: number;
  faults: number;
  tabs: number;
}

export const newTally = (): Tally => ({
  steps: 0,
  results: Object.fromEntries(levels.map((level) => [level, 0])) as Tally['results'],
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
const foreign = ['{"version":99}', 'not a diary', '{"version":3,"entries":[]}', ''] as const;

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
  withFaultyStorage((storage) => walk(seed, steps, tally, storage, setZone));
}

function walk(
  seed: number,
  steps: number,
  tally: Tally,
  storage: FaultyStorage,
  setZone: ((zone: string) => void) | undefined,
): void {
  const chance = new Chance(seed);
  const { now } = Date;
  let clock = chance.one(moments);
  // Some visitors are well, and some are not.
  const calm = chance.one([0.7, 0.95, 0.99, 1]);
  Date.now = () => clock;
  let fault: 'none' | 'full' | 'refused' | 'store' = 'none';
  const trail: string[] = [];
  let [tab, other] = [new Tab(), new Tab()];
  let kept = storedChecks(storage.texts);
  let strangers: string[] = [];
  const check = (isRight: boolean, what: string) => {
    if (isRight) return;
    throw new Error(
      `Seed ${seed}, step ${trail.length}: ${what}\n${trail.slice(-12).join('\n')}\n` +
        JSON.stringify(storage.texts).slice(0, 30000),
    );
  };

  try {
    for (let step = 0; step < steps; step += 1) {
      tally.steps += 1;
      const mishap = chance.weighted({
        none: 300,
        time: 4,
        jump: 0.5,
        zone: setZone ? 1 : 0,
        tab: 15,
        reload: 2,
        stranger: 0.2,
        site: 0.3,
        arrive: 12,
      });
      if (mishap === 'time') clock += chance.one([1000, 60_000, 3_600_000, 86_400_000, 2e8]);
      if (mishap === 'jump') clock = chance.one([...moments, clock - 3_600_000, clock + 3e9]);
      if (mishap === 'zone') setZone?.(chance.one(zones));
      if (mishap === 'reload') tab = new Tab();
      if (mishap === 'tab') {
        [tab, other] = [other, tab];
        tally.tabs += 1;
      }
      if (mishap === 'stranger') {
        // Another script of the site writes over it: that is no doing of ours.
        storage.texts[storageKey] = chance.one(foreign);
        kept = storedChecks(storage.texts);
        strangers = Object.values(storage.texts).filter((text) => foreign.includes(text as ''));
      }
      if (mishap === 'arrive') tab.session = atTheEnd(tab.session, chance);
      const before = tab.session;
      const action: Action =
        mishap === 'site'
          ? { type: tab.offer.noDiary ? 'diary-on' : 'diary-off' }
          : mishap === 'time'
            ? { type: 'visible' }
            : mishap === 'tab'
              ? { type: 'storage' }
              : mishap === 'arrive'
                ? { type: 'continue' }
                : chance.happens(0.98)
                  ? offered(tab.model, calm, chance)
                  : anything(chance);
      if (mishap === 'site') tab.offer = { ...tab.offer, noDiary: !tab.offer.noDiary };
      // A store that is full stays so for a while.
      if (chance.happens(0.1)) fault = chance.weighted({ none: 80, full: 8, refused: 8, store: 4 });
      let calls = chance.whole(0, 2);
      storage.beforeCall = (call) => {
        if (fault === 'store' && call === 'store') throw refused();
        if (fault === 'none' || (call !== 'set' && call !== 'remove')) return;
        calls -= 1;
        if (calls < 0) throw fault === 'full' ? full() : refused();
      };
      trail.push(`${mishap === 'none' ? '' : `(${mishap}) `}${JSON.stringify(action)} [${fault}]`);
      const levelBefore = modelOf(before, tab.offer).result?.level;
      tab.apply(action);
      storage.beforeCall = () => undefined;
      if (fault !== 'none') tally.faults += 1;

      const { model, session } = tab;
      const { answers } = session.checkup;
      if (model.result) {
        const { level } = model.result;
        tally.results[level] += 1;
        check(level === assess(answers).level || diaryOf(session) !== undefined, 'another level');
        check(!isAbove(plainLevel(answers), level), `${level} is below what the rules call for`);
        check(
          diaryOf(session) !== undefined || level === plainLevel(answers),
          `${level} is not what the rules call for`,
        );
        if (action.type === 'storage' && levelBefore) {
          check(!isAbove(levelBefore, level), 'another tab lowered the result');
        }
      }

      if (!changesCheck.has(action.type)) {
        const named = 'question' in action ? String(action.question) : undefined;
        for (const id of Object.keys(before.checkup.answers) as QuestionId[]) {
          const was = JSON.stringify(before.checkup.answers[id]);
          if (was === undefined || was === JSON.stringify(answers[id])) continue;
          const isMeant =
            id === named ||
            // The spread and the side follow the places; the days go on; a short check that may have
            // found a sign asks all anew, but what was just said.
            (named === 'areas' && ['spread', 'side', 'neck-signs'].includes(id)) ||
            (id === 'massage' && session.checkup.screen === 'result') ||
            (before.checkup.shortCheck !== undefined && !before.checkup.shortCheck.includes(id));
          check(isMeant, `${action.type} changed the answer to "${id}" from ${was}`);
        }
      }

      const found = storedChecks(storage.texts);
      if (action.type === 'delete-diary') {
        strangers = [];
      } else {
        for (const entry of kept) check(found.has(entry), `the check ${entry} is lost`);
        const texts = Object.values(storage.texts);
        for (const text of strangers) check(texts.includes(text), `${text} is lost`);
      }
      kept = found;
      const text = storage.texts[storageKey];
      const isOurs = text !== undefined && !foreign.includes(text as '');
      check(!isOurs || typeof parseDiary(text) === 'object', `${text} is stored`);
      tally.stored = Math.max(tally.stored, found.size);
    }
  } catch (error) {
    const message = (error as Error).message;
    if (message.startsWith('Seed')) throw error;
    throw new Error(`Seed ${seed}: ${trail.slice(-12).join('\n')}\n${(error as Error).stack}`);
  } finally {
    Date.now = now;
  }
}
