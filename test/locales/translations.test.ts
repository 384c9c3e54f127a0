import { expect } from 'chai';
import { bundled } from '../../src/locales/all.js';
import { en } from '../../src/locales/index.js';

type Text = string | ((...given: unknown[]) => string);

/** Every text, by its path. */
const textsOf = (words: object, path = ''): [string, Text][] =>
  Object.entries(words).flatMap(([key, value]: [string, object | Text]) =>
    typeof value === 'object'
      ? textsOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, Text]],
  );

const english = new Map(textsOf(en));

const from0to = (most: number) => Array.from({ length: most + 1 }, (_, number) => [number]);

/** What each text that is made of others is made of here. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'intro.emergency': [['999', 'Ж'], ['999', undefined], []],
  'about.version': [['1.2.3', 'Ж']],
  'steps.progress': [[2, 7]],
  'steps.left': [[0], [0.4], [1]],
  'steps.score': from0to(10),
  place: ['left', 'spine', 'middle', 'right'].map((side) => ['Ж', side]),
  label: [['Ж']],
  'result.checkAgain': ['morning', 'afternoon', 'evening', 'night'].map((part) => ['Ж', part]),
  'result.change': [['Ж']],
  'result.callEmergency': [['999']],
  'result.elsewhere': [['Ж'], []],
  'result.callAdvice': [['111']],
  'result.callTherapist': [['020 7946 0018']],
  'scale.here': [[2, 5]],
  'course.after': [...from0to(9), [3, 5], [4, 7]],
  'course.pain': [[4]],
  'course.you': [...from0to(9).map(([day]) => [day, day]), [4, 7, 5]],
  'summary.made': [['Ж']],
  'diary.daysAgo': from0to(12).map(([days]) => [days, 'Ж']),
  'diary.scores': [[6, 3]],
  'cards.more': from0to(12),
  'cards.count': [[1, 12]],
  'prepare.ticked': from0to(12),
};

function spoken([path, text]: readonly [string, Text]): readonly string[] {
  if (typeof text === 'string') return [text];
  const given = samples[path];
  if (!given) throw new Error(`Nothing to make ${path} of.`);
  return given.map((each) => text(...each));
}

const inEnglish = (path: string): readonly string[] => spoken([path, english.get(path) ?? '']);

/** What is no text. */
const alike = /^(lang|dir|label)$/;

/** Texts that are the same in English, by language. */
const same: Readonly<Record<string, readonly string[]>> = {
  es: [
    'rows.no',
    ...['pregnancy', 'shooting', 'numbness', 'weakness', 'treated', 'joint'].map(
      (id) => `options.${id}.no`,
    ),
  ],
  fr: ['about.version', 'cards.evidence'],
  de: ['about.version'],
};

/** Numbers that a language has in the form of the word that it counts. */
const inWords: Readonly<Record<string, readonly string[]>> = { ar: ['0', '1', '2'] };

/** What stands on a keyboard. */
const keys = /Ctrl|Enter|Space/g;

/** Digits as Latin ones. */
const numbersIn = (text: string): readonly string[] =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .match(/\d+/g)
    ?.sort() ?? [];

for (const words of bundled.slice(1)) {
  const texts = textsOf(words);

  describe(`the translation into ${words.lang}`, () => {
    it('has the texts that English has, those that may be missing too, in the same order', () => {
      expect(texts.map(([path]) => path)).to.deep.equal([...english.keys()]);
    });

    it('leaves no English over', () => {
      const left = texts.filter(
        (each) => !alike.test(each[0]) && spoken(each).join() === inEnglish(each[0]).join(),
      );
      expect(left.map(([path]) => path)).to.deep.equal(same[words.lang] ?? []);
    });

    it('keeps each number that English has', () => {
      const lost = texts.flatMap((each) => {
        const english = inEnglish(each[0]);
        return spoken(each).flatMap((text, index) => {
          const own = numbersIn(text);
          const missing = numbersIn(english[index] ?? '').filter(
            (number) => !own.includes(number) && !inWords[words.lang]?.includes(number),
          );
          return missing.length > 0 ? [`${each[0]}: ${missing.join()}: ${text}`] : [];
        });
      });
      expect(lost).to.deep.equal([]);
    });

    it('keeps what is put into a text, and breaks off nothing', () => {
      for (const each of texts) {
        const english = inEnglish(each[0]);
        for (const [index, text] of spoken(each).entries()) {
          expect(text.includes('Ж'), `${each[0]}: ${text}`).to.equal(english[index]?.includes('Ж'));
          expect(text, each[0]).not.to.match(/undefined|NaN|\[object|#/);
        }
      }
    });

    if (words.dir === 'rtl') {
      it('is in its own letters', () => {
        const foreign = texts.filter(
          (each) => !alike.test(each[0]) && /[a-z]/i.test(spoken(each).join().replaceAll(keys, '')),
        );
        expect(foreign.map((each) => `${each[0]}: ${spoken(each).join()}`)).to.deep.equal([]);
      });
    }

    it('has no word on a button or in a heading that is wider than a phone', () => {
      const titles = texts.filter(([path]) => /title|ask$|next$|back$|start$|restart$/.test(path));
      const long = titles.flatMap(
        (each) =>
          spoken(each)
            .join(' ')
            .match(/[\p{L}\p{M}]{21,}/gu) ?? [],
      );
      expect(long).to.deep.equal([]);
    });
  });
}
