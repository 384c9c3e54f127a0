import { isMain } from './at-root.mjs';
import { load } from './load.mjs';

/** @type {typeof import('../src/triage/internal.js')} */
const { optionsOf, path, questions, stepCount } = await load('src/triage/internal.ts');
/** @type {typeof import('../src/locales/index.js')} */
const { en } = await load('src/locales/index.ts');
/** @type {typeof import('../src/locales/en/intro.js')} */
const { minutes: told } = await load('src/locales/en/intro.ts');
/** @type {typeof import('../demo/ordinary.js')} */
const { ordinary } = await load('demo/ordinary.ts');
/** @type {typeof import('../src/views/questions/options.js')} */
const { isFinal } = await load('src/views/questions/options.ts');

/** Words that adults read in a minute, and seconds that a tap takes. */
const pace = { wordsAMinute: 230, secondsATap: 2 };

/** @param {readonly (string | undefined)[]} texts */
const wordsIn = (texts) =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;

/**
 * All that is read of a question, its options included. Of the places, the words beside the picture.
 *
 * @param {import('../src/triage/internal.js').QuestionId} id
 */
function textsOf(id) {
  const { ask, hint, counts, not } = en.questions[id];
  const asked = [ask, hint, counts, not && `${en.steps.not} ${not}`];
  const { kind } = questions[id];
  /** @type {Readonly<Record<string, string>>} */
  const labels = kind === 'row' ? en.rows : ({ ...en.options }[/** @type {'age'} */ (id)] ?? {});
  const { back, front, left, right, turn, list } = en.map;
  const options =
    id === 'areas'
      ? [back, front, left, right, left, right, turn.back, list, labels['all-over'], labels.none]
      : optionsOf(id).map((option) => labels[option]);
  return [
    ...asked,
    ...options,
    kind === 'several' ? en.steps.severalHint : undefined,
    kind === 'scale' ? en.steps.scale : undefined,
  ];
}

/**
 * The taps on a page: its answers, and Continue, but where a tap on an answer goes on by itself.
 *
 * @param {import('../src/triage/internal.js').Page} page
 */
function tapsOn({ id, questions: asked }) {
  const answers = asked.flatMap((question) => [ordinary[question]].flat().map(String));
  const [question] = asked;
  const [answer] = answers;
  const goesOn = !(id in en.pages) && question && answer && isFinal(question, answer);
  return answers.length + (goesOn ? 0 : 1);
}

/** @type {Readonly<Record<string, { readonly title: string, readonly lead?: string }>>} */
const titles = en.pages;

/** @param {import('../src/triage/internal.js').Page} page */
const wordsOn = ({ id, questions: asked }) =>
  wordsIn([titles[id]?.title, titles[id]?.lead, ...asked.flatMap(textsOf)]);

/** @type {(words: number, taps: number) => number} */
const minutesFor = (words, taps) => words / pace.wordsAMinute + (taps * pace.secondsATap) / 60;

/**
 * What ordinary soreness asks of a visitor: screens of questions, taps from "Start" to the result, words
 * on the way, and so minutes.
 */
export function ordinaryPath() {
  const pages = path(ordinary);
  const asked = pages.flatMap((page) => page.questions);
  const words = wordsIn([en.steps.goesOn]) + pages.reduce((sum, page) => sum + wordsOn(page), 0);
  const taps = 1 + pages.reduce((sum, page) => sum + tapsOn(page), 0);
  const minutes = Math.round(minutesFor(words, taps));
  return { screens: pages.length, questions: asked.length, taps, words, minutes };
}

/** The screens that tell how long it still takes, and are more than a minute out. */
function leftProblems() {
  const pages = path(ordinary);
  return pages.flatMap((page, index) => {
    const ahead = pages.slice(index);
    const left = ahead.reduce((sum, each) => sum + minutesFor(wordsOn(each), tapsOn(each)), 0);
    const told = en.steps.left(1 - page.progress / stepCount);
    const isTrue = Math.abs(left - parseInt(told.replace(/\D/g, ''), 10)) <= 1;
    return isTrue ? [] : [`${page.id} says “${told}”, it takes ${left.toFixed(1)} minutes`];
  });
}

/** Does the first screen tell how long it takes? And is it short? */
export function ordinaryPathProblems() {
  const { taps, words, minutes } = ordinaryPath();
  return [
    minutes === told ? [] : `src/locales/en/intro.ts says ${told} minutes, it takes ${minutes}`,
    taps <= 40 ? [] : `the ordinary path takes ${taps} taps; at most 40 are allowed`,
    leftProblems(),
    words <= 1000 ? [] : `the ordinary path has ${words} words; at most 1,000 are allowed`,
  ].flat();
}

if (isMain(import.meta)) console.log(ordinaryPath());
