import { render } from 'lit/html.js';
import {
  dayOf,
  massageAnswer,
  questionsToday,
  type DiaryState,
  type Entry,
  type Problem,
  type Trend,
} from '../src/session/diary/index.js';
import { define } from '../src/define.js';
import { siteOf } from '../src/element/site.js';
import { answer, newCheckup, type Checkup } from '../src/session/checkup.js';
import { styles } from '../src/views/styles.js';
import {
  pageIds,
  pages,
  questions,
  type Answers,
  type PageId,
  type QuestionId,
} from '../src/triage/internal.js';
import { newSession, type Session } from '../src/session/state.js';
import { next, startShortCheck } from '../src/session/steps.js';
import { viewOf, type View } from '../src/views/view.js';
import { widget } from '../src/views/widget.js';
import { en, type Words } from '../src/locales/index.js';
import { ordinary } from './ordinary.js';

/** One screen in one state: what the gallery shows and what the tests look at. */
export interface SceneSpec extends Partial<Omit<Session, 'diaryState'>> {
  readonly id: string;
  readonly diaryState?: Partial<DiaryState>;
  /** Attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Every row answered with "no". */
const allNo: Answers = Object.fromEntries(
  Object.entries(ordinary).filter(([id]) => questions[id as QuestionId].kind === 'row'),
);

const at = (screen: Checkup['screen'], answers: Answers = {}): Checkup => ({
  ...newCheckup,
  screen,
  answers,
});

/** The moment of every scene. */
const now = new Date('2026-11-23T10:00:00').getTime();

/** How soreness goes on, check by check: pain, and what the visitor says of it. */
const courses: Readonly<Record<string, readonly (readonly [number, Trend])[]>> = {
  fading: [
    [5, 'too-soon'],
    [4, 'better'],
    [3, 'better'],
    [2, 'better'],
    [1, 'better'],
    [0, 'gone'],
  ],
  flat: [
    [4, 'too-soon'],
    [4, 'same'],
    [4, 'same'],
    [4, 'same'],
    [4, 'same'],
    [4, 'same'],
  ],
  worsening: [
    [3, 'too-soon'],
    [4, 'same'],
    [5, 'same'],
    [7, 'worse'],
    [8, 'worse'],
    [8, 'worse'],
  ],
};

/** The result at the end of a diary with a check on each of the first `days` after the massage. */
function diaryScene(name: string, days: number): SceneSpec {
  const massageDay = dayOf(now) - days;
  const entries = (courses[name] ?? []).slice(0, days).map(([pain, trend], index): Entry => ({
    at: now - (days - 1 - index) * 86_400_000,
    answers: { ...ordinary, pain, trend, painkillers: 'help', massage: massageAnswer(index + 1) },
  }));
  const answers = entries.at(-1)?.answers ?? {};
  return {
    id: `diary-${name}-${days}`,
    checkup: at('result', answers),
    diaryState: { diary: { massageDay, entries } },
  };
}

const diaryScenes = Object.keys(courses).flatMap((name) =>
  [1, 3, 6].map((days) => diaryScene(name, days)),
);
const { diaryState: fading = {} } = diaryScene('fading', 3);

const result = (id: string, answers: Answers, attributes = {}): SceneSpec => ({
  id: `result-${id}`,
  checkup: at('result', { ...ordinary, ...answers }),
  attributes,
});

const clinic = {
  'book-url': '/book',
  'therapist-phone': '020 7946 0018',
  'advice-number': '111',
  country: 'GB',
};

/** Warning signs with every follow-up that the first pages can ask. */
const withFollowUps: Answers = {
  ...ordinary,
  nerves: 'unsure',
  fever: 'unsure',
  urine: 'unsure',
  'limb-swelling': 'unsure',
  'head-pain': 'unsure',
  'skin-change': 'yes',
  pregnancy: 'early',
  look: ['burn', 'large-bruise'],
  'growing-swelling': 'unsure',
};

/** What is answered otherwise where a page is not on the way of ordinary soreness. */
const onTheWayTo: Readonly<Partial<Record<PageId, Answers>>> = {
  onset: { massage: 'three-days' },
  'neck-signs': { areas: ['neck-left', 'shoulders-left'] },
  painkillers: { pain: 8 },
  'foot-sore': { conditions: ['numb-feet'] },
  'operated-place': { conditions: ['operation'] },
  joint: { conditions: ['arthritis'] },
};

/** Yesterday it hurt much, and there was an operation: the short check asks more. */
const withMoreToday: Answers = {
  ...ordinary,
  pain: 8,
  night: 'wakes',
  conditions: ['operation'],
  'operated-place': 'unsure',
};

/** Ordinary answers as they are on this page, with its own open. */
const upTo = (page: PageId): Answers => {
  const asked: readonly string[] = pages[page];
  return Object.fromEntries(
    Object.entries({ ...ordinary, ...onTheWayTo[page] }).filter(([id]) => !asked.includes(id)),
  );
};

const problems: readonly Problem[] = [
  'blocked',
  'full',
  'unreadable',
  'newer',
  'elsewhere',
  'clock',
];

const outcomes = ['copied', 'refused', 'file'] as const;

/** Every screen in each of its states. */
export const scenes: readonly SceneSpec[] = [
  { id: 'intro' },
  { id: 'intro-known-country', attributes: { country: 'GB', heading: 'How do you feel now?' } },
  { id: 'intro-resume', checkup: at('intro', { chest: 'no' }) },
  ...pageIds.flatMap((page): SceneSpec[] => {
    if (!page.startsWith('alarm')) {
      return [{ id: `page-${page}`, checkup: at(page, upTo(page)) }];
    }
    const withMore = { id: `page-${page}-all`, checkup: at(page, withFollowUps) };
    // That one is there after certain answers only.
    return page === 'alarm-more'
      ? [withMore]
      : [{ id: `page-${page}`, checkup: at(page) }, withMore];
  }),
  { id: 'page-serious', checkup: at('alarm-body', { chest: 'no', stroke: 'yes' }) },
  { id: 'page-missing', checkup: next(at('alarm-body', { chest: 'no' })) },
  {
    id: 'page-missing-answered',
    checkup: answer(next(at('alarm-body', { chest: 'no' })), 'stroke', 'no'),
  },
  { id: 'page-missing-single', checkup: next(at('areas', allNo)) },
  {
    id: 'page-where-front',
    checkup: at('areas', {
      ...ordinary,
      areas: ['head', 'neck-left', 'ribs-right', 'belly-left', 'arms-right', 'calves-left'],
      treated: 'one-of-two',
    }),
    mapView: 'front',
  },
  {
    id: 'page-where-back',
    checkup: at('areas', { ...ordinary, areas: ['neck-spine', 'lower-back-left', 'hips-left'] }),
  },
  { id: 'page-help-today', checkup: at('areas', { ...allNo, fever: 'yes' }) },
  result('self-care', {}),
  result('self-care-gone', { trend: 'gone', pain: 0 }),
  result('nowhere', { areas: ['none'], quality: ['none'], pain: 0 }),
  result('emergency-by-car', { nerves: 'yes', 'both-sides': 'yes' }, { country: 'GB' }),
  result('urgent-burn', { 'skin-change': 'yes', look: ['burn'] }, clinic),
  result('urgent-pregnant', { pregnancy: 'later', areas: ['lower-back-left'] }, clinic),
  result('therapist', { began: 'during', quality: ['sharp'] }, clinic),
  result('doctor', { massage: 'four-to-seven-days', trend: 'same', pain: 5 }, clinic),
  result('doctor-many', {
    worried: 'yes',
    shooting: 'one',
    age: 'under-18',
    conditions: ['thinner', 'fibromyalgia', 'often-sore'],
    look: ['small-bruise'],
  }),
  result('urgent', { fever: 'yes', 'limb-swelling': 'yes' }, clinic),
  result('urgent-unsure', { chest: 'unsure' }),
  result('emergency', { saddle: 'yes' }, { country: 'US' }),
  result('emergency-unknown-country', { chest: 'yes', stroke: 'yes' }),
  { id: 'result-unfinished', checkup: at('result', { ...allNo, massage: 'yesterday' }) },
  ...diaryScenes,
  { id: 'diary-intro', diaryState: fading },
  { id: 'diary-deleted', diaryState: { deleted: { diary: undefined, texts: {} } } },
  {
    id: 'daily',
    diaryState: fading,
    checkup: startShortCheck(ordinary, questionsToday(ordinary)),
  },
  {
    id: 'daily-more',
    diaryState: fading,
    checkup: next({
      ...startShortCheck(withMoreToday, questionsToday(withMoreToday)),
    }),
  },
  ...problems.map((problem) => ({
    ...diaryScene('fading', 2),
    id: `diary-${problem}`,
    diaryState: { ...fading, problem },
  })),
  { id: 'diary-offer-days', checkup: at('result', { ...ordinary, massage: 'four-to-seven-days' }) },
  { id: 'diary-off', checkup: at('result', ordinary), attributes: { 'no-diary': '' } },
  ...outcomes.map((what) => ({
    id: `summary-${what}`,
    checkup: at('result', ordinary),
    outcome: { where: 'summary', what } as const,
  })),
  {
    ...diaryScene('fading', 2),
    id: 'diary-file',
    outcome: { where: 'diary', what: 'file' },
  },
  { id: 'tips', attributes: { show: 'tips' } },
  { id: 'myths', attributes: { show: 'myths' } },
  {
    id: 'myths-answered',
    attributes: { show: 'myths' },
    opened: ['soreness-myth-always-harm', 'soreness-myth-slipped-disc'],
  },
  { id: 'prepare', attributes: { show: 'prepare' } },
  { id: 'prepare-wait', attributes: { show: 'prepare' }, ticked: ['fever', 'thinner', 'disc'] },
  { id: 'prepare-ask', attributes: { show: 'prepare' }, ticked: ['thinner', 'disc'] },
  { id: 'prepare-tell', attributes: { show: 'prepare' }, ticked: ['disc', 'allergy'] },
];

/** The scene with this id. */
export function sceneOf(id: string): SceneSpec {
  const found = scenes.find((each) => each.id === id);
  if (!found) throw new Error(`There is no scene ${id}.`);
  return found;
}

/** The questions that a page can ask, for tests that look for each of them. */
export const questionsOnPages: readonly QuestionId[] = pageIds.flatMap((page) => pages[page]);

/** What a scene is drawn from. */
export function sceneView(
  { id: _, attributes = {}, diaryState, ...session }: SceneSpec,
  words: Words = en,
  lang = 'en-GB',
): View {
  define();
  const settings = document.createElement('soreness-checker');
  for (const [name, value] of Object.entries(attributes)) settings.setAttribute(name, value);
  const begun = newSession(now);
  return viewOf(
    { ...begun, ...session, diaryState: { ...begun.diaryState, ...diaryState } },
    { ...siteOf(settings, { words, lang, region: undefined }), canShare: true },
    () => undefined,
  );
}

/** Renders a scene into a new element of a page; it looks as the widget does, and does nothing. */
export function sceneElement(
  spec: SceneSpec,
  words?: Words,
  lang?: string,
  page = document,
): HTMLElement {
  const element = page.createElement('div');
  for (const [name, value] of Object.entries(spec.attributes ?? {})) {
    element.setAttribute(name, value);
  }
  const root = element.attachShadow({ mode: 'open' });
  // A page takes only sheets of its own.
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  render(widget(sceneView(spec, words, lang)), root);
  return element;
}
