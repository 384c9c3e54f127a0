import { executeServerCommand } from '@web/test-runner-commands';

/** The browser engine that the tests run in. */
const engine = navigator.userAgent.includes('Firefox/')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/**
 * Whether the long walks and lists are whole in this engine: in one they are, and in the others short,
 * enough to show what the engine itself breaks. The rest depends on our own rules, which are the same
 * in all of them.
 */
export const isWhole = engine === 'Chromium';

/** All of a long list of combinations where it is whole, and each nth in the other engines. */
export const eachNth = <T>(n: number, list: readonly T[]): readonly T[] =>
  isWhole ? list : list.filter((_, index) => index % n === 0);

/** What an engine, or what drives it, is not able to do, and why. The one place for such gaps. */
const gaps = {
  'emulate media': {
    WebKit: 'WebKitGTK has no forced colours, and its driver emulates no media',
  },
  'ask for contrast': {
    Firefox: 'nothing in its window overrides that preference',
    WebKit: 'its driver emulates no media',
  },
  'show the focus': {
    WebKit: 'nothing makes the window of its driver the active one, so :focus matches nothing',
  },
  'press in a frame': { WebKit: 'its driver does not always bring the mouse into a frame' },
  'open a tab': { WebKit: 'its driver allows no page to open one' },
  'tell of layout shifts': {
    Firefox: 'it has no layout-shift entries',
    WebKit: 'it has no layout-shift entries',
  },
} as const;

/** Something that a test may need, and that not every engine is able to do. */
type Ability = keyof typeof gaps;

/** Why the engine cannot do this; `undefined` where it can. */
function whyNot(ability: Ability): string | undefined {
  const reasons: Readonly<Record<string, string>> = gaps[ability];
  return reasons[engine];
}

/** `it` for a test that needs an ability; in an engine without it, a skip that says why. */
export function itNeeds(ability: Ability, title: string, test: Mocha.AsyncFunc): Mocha.Test {
  const why = whyNot(ability);
  return why ? it.skip(`${title} [cannot ${ability}: ${why}]`) : it(title, test);
}

/** Sets media features, such as `{ 'forced-colors': 'active' }`, until it sets others or none. */
export const emulateFeatures = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  executeServerCommand('emulate-features', features);
