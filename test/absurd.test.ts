import { expect } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { storageKey } from '../src/session/diary/index.js';
import { en } from '../src/locales/index.js';
import { resetClock, setClock } from './clock.js';
import { eachNth } from './engine.js';
import { press, textOf, titleOf, walk, warningsOf, widgetWith } from './helpers.js';

const answers = { pain: 4, massage: 'yesterday' };
const noon = new Date('2026-11-23T12:00').getTime();
const day = 86_400_000;

/** Diaries that are right in their form, whoever wrote them. */
const diaries: Readonly<Record<string, object>> = {
  'the last moment that there is': { massageDay: 20780, entries: [{ at: 8.64e15, answers }] },
  'the last day that there is': { massageDay: 1e8, entries: [{ at: noon, answers }] },
  'a check long before the massage': { massageDay: 47_482, entries: [{ at: 0, answers }] },
  'a massage long before the check': { massageDay: 0, entries: [{ at: noon, answers }] },
  'checks in the years to come': { massageDay: 20780, entries: [{ at: 4e12, answers }] },
  'checks out of order': {
    massageDay: 20780,
    entries: [noon, noon - 2 * day, noon - day].map((at) => ({ at, answers })),
  },
  'one moment twice': { massageDay: 20780, entries: [1, 2].map(() => ({ at: noon, answers })) },
  'a thousand checks': {
    massageDay: 20780,
    entries: Array.from({ length: 1000 }, (_, index) => ({ at: noon - index * 60_000, answers })),
  },
  'ten thousand checks': {
    massageDay: 20780,
    entries: Array.from({ length: 10_000 }, (_, index) => ({ at: noon - index * 60_000, answers })),
  },
  'lists of answers that are empty': {
    massageDay: 20780,
    entries: [{ at: noon - day, answers: { ...answers, areas: [], conditions: [], look: [] } }],
  },
  'answers that contradict each other': {
    massageDay: 20780,
    entries: [
      { at: noon - day, answers: { ...answers, conditions: ['none', 'clot'], trend: 'gone' } },
    ],
  },
};

describe('a stored diary that is right in its form and absurd in what it says', () => {
  beforeEach(() => setClock('2026-11-23T16:30'));
  afterEach(() => {
    localStorage.clear();
    resetClock();
  });

  for (const [what, diary] of Object.entries(diaries)) {
    it(`keeps nobody from a result: it is read, or set aside with a word (${what})`, async () => {
      const text = JSON.stringify({ version: 3, ...diary });
      localStorage.setItem(storageKey, text);
      const element = await widgetWith();
      const isRefused = textOf(element).includes(en.diary.problems.unreadable);
      for (const name of [en.steps.back, en.diary.afresh]) {
        if (textOf(element).includes(name)) press(element, name);
      }
      if (titleOf(element) === en.heading) walk(element, ordinary);
      else press(element, en.steps.next);
      expect(titleOf(element)).to.be.oneOf([
        en.levels['self-care'].title,
        ...Object.values(en.pages).map(({ title }) => title),
        en.levels.doctor.title,
      ]);
      expect(textOf(element)).not.to.match(/NaN|Invalid/);
      const kept = Object.values(localStorage) as string[];
      if (isRefused) expect(kept).to.include(text);
    });
  }
});

describe('an attribute with an absurd value', () => {
  const strange = [
    '',
    ' ',
    '\0',
    '*',
    'x'.repeat(10_000),
    '😀',
    '-1',
    '1e999',
    'null',
    '__proto__',
    'en-u-nu-mathmono',
  ];

  for (const name of [
    'lang',
    'country',
    'show',
    'theme',
    'heading',
    'heading-level',
    'book-url',
    'emergency-number',
  ]) {
    it(`is used, or named in one warning; the way to a result stays open (${name})`, async () => {
      for (const value of eachNth(3, strange)) {
        const warnings = await warningsOf(async () => {
          const element = await widgetWith({ [name]: value });
          if (textOf(element).includes(en.intro.start)) {
            walk(element, ordinary);
            expect(titleOf(element), value).to.equal(en.levels['self-care'].title);
          }
          // Of a language it tells a little later, if it is still there.
          element.remove();
        });
        expect(warnings.length, warnings.join()).to.be.at.most(1);
      }
    });
  }
});

describe('a clock that is wrong by thousands of years', () => {
  after(resetClock);

  for (const time of ['1969-12-31T00:00', '+275760-09-12T23:00', '0001-01-01T00:00']) {
    it(`keeps nobody from a result (${time})`, async () => {
      setClock(time);
      const element = await widgetWith();
      walk(element, ordinary);
      expect(titleOf(element)).to.equal(en.levels['self-care'].title);
      press(element, en.diary.start);
      expect(textOf(element))
        .to.contain(en.diary.yours)
        .and.not.to.match(/NaN|Invalid/);
      localStorage.clear();
    });
  }
});
