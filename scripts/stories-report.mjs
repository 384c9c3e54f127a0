import { assess, levels, rules } from 'soreness-checker/triage';

/**
 * @typedef {import('soreness-checker/triage').Level} Level
 *
 * @typedef {object} Story
 * @property {string} id
 * @property {string} story
 * @property {import('soreness-checker/triage').Answers} answers
 * @property {Level} expected
 * @property {Level[]} acceptable
 * @property {string} source
 *
 * @typedef {ReturnType<typeof judge>} Result
 */

const keys = ['id', 'story', 'answers', 'expected', 'acceptable', 'source'];
/** @param {unknown} value */
const isText = (value) => typeof value === 'string' && value.trim() !== '';
/** @param {unknown} value */
const isLevel = (value) => levels.some((level) => level === value);
/** @param {readonly string[]} values */
const quoted = (values) => values.map((value) => `"${value}"`).join(', ');

/**
 * What is wrong with the story, in words; `undefined` when nothing is.
 *
 * @param {any} story
 * @returns {string | undefined}
 */
function complaint(story) {
  if (typeof story !== 'object' || story === null) return `allowed is an object of ${quoted(keys)}`;
  const odd = [...new Set([...keys, ...Object.keys(story)])].find(
    (key) => !keys.includes(key) || !Object.hasOwn(story, key),
  );
  if (odd) return `"${odd}" is missing or unknown; allowed are exactly ${quoted(keys)}`;

  const empty = ['id', 'story', 'source'].find((key) => !isText(story[key]));
  if (empty) return `"${empty}" is allowed to be a text, not an empty one`;
  if (!isLevel(story.expected)) return `"expected" is allowed to be one of ${quoted(levels)}`;
  const { acceptable, expected } = story;
  if (!Array.isArray(acceptable) || !acceptable.every(isLevel) || !acceptable.includes(expected)) {
    return `"acceptable" is allowed to be an array of ${quoted(levels)} with "${expected}" in it`;
  }
  try {
    assess(story.answers);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The stories of a file.
 *
 * @param {string} file
 * @param {string} text
 * @returns {Story[]}
 * @throws Error naming the file, the story, and what is allowed.
 */
export function parseStories(file, text) {
  /** @type {(where: string, what: string) => never} */
  const fail = (where, what) => {
    throw new Error(`${[file, where].filter(Boolean).join(', ')}: ${what}`);
  };
  /** @type {unknown} */
  let stories;
  try {
    stories = JSON.parse(text);
  } catch (error) {
    fail('', `no JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!Array.isArray(stories)) return fail('', 'allowed is an array of stories');
  stories.forEach((story, index) => {
    const what = complaint(story);
    if (what) fail(isText(story?.id) ? story.id : `story ${index + 1}`, what);
  });
  const ids = stories.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) fail(twice, 'the id is taken; allowed is one that no other story has');
  return stories;
}

/**
 * Where a story lands: the level, the rules that fired, and how many levels off it is.
 *
 * @param {Story} story
 */
export function judge(story) {
  const { level, rules: fired } = assess(story.answers);
  const off = levels.indexOf(level) - levels.indexOf(story.expected);
  return { story, level, rules: fired.map(({ id }) => id), off };
}

/** @param {Result} result */
const isAcceptable = ({ story, level }) => story.acceptable.includes(level);

/**
 * Worth a look: not acceptable, or below what is expected even where that is acceptable.
 *
 * @param {Result} result
 */
export const isMiss = (result) => result.off < 0 || !isAcceptable(result);

/** @type {{ what: string, fails: (result: Result) => boolean }[]} Nothing excuses these. */
const gates = [
  {
    what: 'an emergency that is told less',
    fails: ({ story, off }) => story.expected === 'emergency' && off < 0,
  },
  { what: 'two or more levels too low', fails: ({ off }) => off <= -2 },
];

/**
 * The gates that the results do not pass, in words; nothing when all is well.
 *
 * @param {Result[]} results
 */
export const gateProblems = (results) =>
  results.flatMap((result) =>
    gates
      .filter(({ fails }) => fails(result))
      .map(({ what }) => `${result.story.id}: ${what}, got "${result.level}"`),
  );

/**
 * The Wilson score interval of a share, 95 %: it holds for few stories and for shares near 0 or 1.
 *
 * @param {number} part
 * @param {number} count
 * @returns {[number, number]}
 */
export function wilson(part, count) {
  const z = 1.959964;
  const share = part / count;
  const middle = share + z ** 2 / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  const scale = 1 + z ** 2 / count;
  return [(middle - half) / scale, (middle + half) / scale];
}

/**
 * How many of the results are exact, acceptable, below and above the expected level.
 *
 * @param {Result[]} results
 */
export const tally = (results) => ({
  count: results.length,
  exact: results.filter(({ off }) => off === 0).length,
  acceptable: results.filter(isAcceptable).length,
  under: results.filter(({ off }) => off < 0).length,
  over: results.filter(({ off }) => off > 0).length,
});

/**
 * The results by the level that was expected.
 *
 * @param {Result[]} results
 */
export const byExpected = (results) =>
  Object.fromEntries(
    levels.map((level) => [level, results.filter(({ story }) => story.expected === level)]),
  );

/**
 * Whether the story tells of plainly ordinary soreness: its source begins with `O`, or it is expected
 * to be looked after at home.
 *
 * @param {Result} result
 */
const isOrdinary = ({ story }) => story.expected === 'self-care' || /^O\b/.test(story.source);

/**
 * The stories of plainly ordinary soreness, and those of them that are told to see a doctor, or more.
 *
 * @param {Result[]} results
 */
export function ordinary(results) {
  const all = results.filter(isOrdinary);
  return {
    all,
    over: all.filter(({ level }) => levels.indexOf(level) >= levels.indexOf('doctor')),
  };
}

/**
 * How often each level was given, by the level that was expected.
 *
 * @param {Result[]} results
 */
export const confusion = (results) =>
  Object.fromEntries(
    Object.entries(byExpected(results)).map(([expected, group]) => [
      expected,
      Object.fromEntries(
        levels.map((got) => [got, group.filter(({ level }) => level === got).length]),
      ),
    ]),
  );

/**
 * The rules that no story fires.
 *
 * @param {Result[]} results
 */
export function silentRules(results) {
  const fired = new Set(results.flatMap(({ rules: ids }) => ids));
  return rules.map(({ id }) => id).filter((id) => !fired.has(id));
}
