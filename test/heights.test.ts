import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ordinary } from '../demo/ordinary.js';
import { en } from '../src/locales/index.js';
import { isWhole } from './engine.js';
import { drawn, one, titleOf, walk, widgetWith } from './helpers.js';
import { plainText } from './queries.js';

/** The widget as on a phone, in a font that is the same everywhere. */
async function onPhone(attributes: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const element = await widgetWith(attributes);
  (element.parentElement as HTMLElement).style.cssText =
    'inline-size: 390px; font: 16px/1.5 "Atkinson Hyperlegible"';
  return element;
}

/** What is allowed; the other engines may break a line or two elsewhere than Chromium. */
const limit = (height: number) => (isWhole ? height : height + 24);

/** The words that are seen without a tap. */
function seenIn(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('details > :not(summary), .hidden')) each.remove();
  return plainText(copy);
}

describe('on a phone', () => {
  before(async () => {
    await setViewport({ width: 390, height: 844 });
    const folder = '/node_modules/@fontsource/atkinson-hyperlegible/files';
    for (const weight of ['400', '700']) {
      const file = `url(${folder}/atkinson-hyperlegible-latin-${weight}-normal.woff2)`;
      document.fonts.add(await new FontFace('Atkinson Hyperlegible', file, { weight }).load());
    }
  });
  after(async () => {
    document.fonts.clear();
    await setViewport({ width: 800, height: 600 });
  });

  it('all of the first screen, with tips and myths, is at most 1,200 px high', async () => {
    const element = await onPhone({});
    await drawn(element);
    console.log(`The first screen, 390 px wide: ${element.offsetHeight} px high`);
    expect(element.offsetHeight).to.be.within(600, limit(1200));
  });

  it('the result of ordinary soreness is at most 2,100 px high, and what matters needs no tap', async () => {
    const element = await onPhone({ show: 'check' });
    walk(element, ordinary);
    await drawn(element);
    const { levels, result, actions, course, watchActs, watches } = en;
    expect(titleOf(element)).to.equal(levels['self-care'].title);
    const card = one(element, '.check');
    console.log(`The result of ordinary soreness, 390 px wide: ${card.offsetHeight} px high`);
    expect(card.offsetHeight).to.be.within(1000, limit(2100));
    const seen = seenIn(card);
    for (const words of [
      levels['self-care'].lead,
      result.nothing,
      actions['keep-moving'],
      'Check again',
      course.slow,
      result.watch,
      ...Object.values(watchActs),
      ...(['now-chest', 'now-saddle', 'today-fever', 'numb', 'slow'] as const).map(
        (id) => watches[id],
      ),
      result.notDiagnosis,
    ]) {
      expect(seen).to.contain(words);
    }
  });
});
