import { expect, fixture, html } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { sceneElement, sceneOf, type SceneSpec } from '../demo/scenes.js';
import { levels } from '../src/triage/internal.js';
import { ar } from '../src/locales/ar/index.js';
import { en, type Words } from '../src/locales/index.js';
import { emulateFeatures, itNeeds } from './engine.js';
import { walk, widgetWith } from './helpers.js';
import { allByRole, allByText, byRole, plainText } from './queries.js';

/** The scene of this name, in the page. */
async function scene(id: string, changed: Partial<SceneSpec> = {}): Promise<HTMLElement> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = sceneElement({ ...sceneOf(id), ...changed });
  holder.append(element);
  return element;
}

const numberOf = (element: Element | undefined, name: string) =>
  parseFloat(element?.getAttribute(name) ?? '');

/** What is drawn in the chart. */
const drawing = <T extends SVGElement = SVGElement>(element: Element, selector: string) => [
  ...byRole(element, 'figure').querySelectorAll<T>(`svg ${selector}`),
];
const caption = (element: Element) =>
  plainText(byRole(element, 'figure').querySelector('figcaption'));
/** Where a dot stands, in % of the picture. */
const dots = (element: Element) =>
  drawing(element, 'circle').map((dot) =>
    ['cx', 'cy'].map((name) => parseFloat(dot.getAttribute(name) ?? '')),
  );

describe('the scale of the levels', () => {
  const changes = [{}, { began: 'during' }, { worried: 'yes' }, { fever: 'yes' }] as const;
  for (const [index, change] of changes.entries()) {
    it(`shows ${levels[index] ?? ''} as step ${index + 1} of 5, in words and in the picture`, async () => {
      const element = await widgetWith();
      walk(element, { ...ordinary, ...change });
      const steps = [...byRole(element, 'img', en.scale.here(index + 1, 5)).children];
      expect(steps).to.have.length(5);
      // The one where the visitor is stands out by a line around it.
      const isMarked = (step: Element) => getComputedStyle(step).outlineStyle === 'solid';
      expect(steps.map(isMarked)).to.deep.equal(steps.map((_, step) => step === index));
    });
  }
});

describe('the chart of the days', () => {
  it('says in words what it shows, and is left out by a screen reader', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    const picture = byRole(element, 'figure').querySelector('svg');
    expect(picture?.getAttribute('aria-hidden')).to.equal('true');
    expect(plainText(picture)).to.contain('You: day 1, pain 4');
    expect(caption(element)).to.contain('You are here: 1 day after the massage, pain 4 of 10.');
    expect(caption(element)).to.contain(en.course.text);
  });

  it('goes from right to left in a language that does, with each hill over what it is', async () => {
    const places = async (words: Words) => {
      const holder = await fixture<HTMLElement>(html`<div style="width: 400px"></div>`);
      const element = sceneElement(sceneOf('result-self-care'), words, words.lang);
      holder.append(element);
      const middle = (each: Element | undefined) => {
        const { left, width } = (each as Element).getBoundingClientRect();
        return Math.round(left - holder.getBoundingClientRect().left + width / 2);
      };
      const [usual, slow] = ['.usual', '.slow'].map((kind) => [
        middle(drawing(element, `path${kind}`)[0]),
        middle(byRole(element, 'figure').querySelector(`span${kind}`) ?? undefined),
      ]);
      const days = drawing(element, 'g[text-anchor] text');
      return {
        dot: middle(drawing(element, 'circle')[0]),
        usual: usual?.[0] ?? 0,
        isUsualFirst: (usual?.[0] ?? 0) < (slow?.[0] ?? 0),
        isUsualToldFirst: (usual?.[1] ?? 0) < (slow?.[1] ?? 0),
        isDayFirst: middle(days[0]) < middle(days.at(-1)),
      };
    };
    const [ltr, rtl] = [await places(en), await places(ar)];
    const first = { isUsualFirst: true, isUsualToldFirst: true, isDayFirst: true };
    const last = { isUsualFirst: false, isUsualToldFirst: false, isDayFirst: false };
    expect(ltr).to.deep.include(first);
    expect(rtl).to.deep.include(last);
    expect(rtl.dot).to.be.closeTo(400 - ltr.dot, 2);
    expect(rtl.usual).to.be.closeTo(400 - ltr.usual, 2);
  });

  for (const [massage, told] of [
    ['today', 'The day of the massage'],
    ['yesterday', '1 day after the massage'],
    ['two-days', '2 days after the massage'],
    ['three-days', '3 days after the massage'],
    ['four-to-seven-days', '4 to 7 days after the massage'],
    ['over-a-week', 'Over 7 days after the massage'],
  ] as const) {
    it(`puts the visitor where the answer says: ${told}`, async () => {
      const element = await widgetWith();
      walk(element, { ...ordinary, massage });
      expect(caption(element)).to.contain(told);
      // The line of "You are here" stands upright in the dot of the check.
      const [dot] = dots(element);
      const upright = drawing(element, 'line').filter(
        (line) => numberOf(line, 'y1') < numberOf(line, 'y2'),
      );
      expect(upright.map((line) => numberOf(line, 'x1'))).to.deep.equal([dot?.[0]]);
      expect(upright.map((line) => numberOf(line, 'x2'))).to.deep.equal([dot?.[0]]);
    });
  }

  it('shows how long the massage is ago where that is not known to the day', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, massage: 'four-to-seven-days' });
    const [first, last] = ['4', '7'].map((day) =>
      numberOf(allByText(byRole(element, 'figure'), day)[0], 'x'),
    );
    // A level line through the dot.
    const [, y] = dots(element)[0] ?? [];
    const level = drawing(element, 'line').filter((line) => numberOf(line, 'y1') === y);
    const ends = level.map((line) => ['x1', 'x2', 'y2'].map((name) => numberOf(line, name)));
    expect(ends).to.deep.equal([[first, last, y]]);
  });

  for (const [id, direction] of [
    ['diary-fading-3', 1],
    ['diary-flat-6', 0],
    ['diary-worsening-6', -1],
  ] as const) {
    it(`draws the checks of a diary one after another: ${id}`, async () => {
      const element = await scene(id);
      const points = dots(element);
      expect(points).to.have.length(Number(id.at(-1)));
      points.slice(1).forEach(([x = 0, y = 0], index) => {
        const [before = 0, high = 0] = points[index] ?? [];
        expect(x).to.be.above(before);
        // Less pain is lower in the picture, which has a larger y.
        if (direction !== 0 && y !== high) expect(Math.sign(y - high)).to.equal(direction);
        if (direction === 0) expect(y).to.equal(high);
      });
      const [line] = drawing(element, 'polyline');
      expect(line?.getAttribute('points')?.split(' ')).to.have.length(points.length);
    });
  }

  it('grows with a long diary, so that no check falls out of it', async () => {
    const spec = sceneOf('diary-flat-6');
    const { diary } = spec?.diaryState ?? {};
    if (!spec?.diaryState || !diary) throw new Error('There is no such diary.');
    const diaryState = {
      ...spec.diaryState,
      diary: { ...diary, massageDay: diary.massageDay - 14 },
    };
    const answers = { ...ordinary, massage: 'over-a-week' } as const;
    const element = await scene(spec.id, { diaryState, checkup: { ...spec.checkup!, answers } });
    const { right } = byRole(element, 'figure').getBoundingClientRect();
    for (const dot of drawing(element, 'circle')) {
      expect(dot.getBoundingClientRect().right).to.be.at.most(right);
    }
    expect(caption(element)).to.contain('20 days after the massage');
  });

  for (const [what, answers, isAbove, isAsked] of [
    ['an ordinary pain', {}, false, false],
    ['much pain soon after', { pain: 6 }, true, true],
    ['pain that lasts', { massage: 'four-to-seven-days', pain: 3, trend: 'better' }, true, true],
    ['a doctor’s case', { massage: 'four-to-seven-days', pain: 5, trend: 'same' }, true, false],
    ['pain that has gone', { massage: 'over-a-week', pain: 0, trend: 'gone' }, false, false],
  ] as const) {
    it(`says in words whether the dot lies above the hills: ${what}`, async () => {
      const element = await widgetWith();
      walk(element, { ...ordinary, ...answers });
      expect(caption(element).includes(en.course.above)).to.equal(isAbove);
      // Who is told to see a doctor is not asked whether they are sure.
      expect(caption(element).includes(en.course.ask)).to.equal(isAsked);
    });
  }

  it('does not comfort beside a result that calls for help', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    expect(caption(element)).not.to.contain(en.course.only);
    const worried = await widgetWith();
    walk(worried, { ...ordinary, worried: 'yes' });
    expect(caption(worried)).to.contain(en.course.only);
  });

  for (const width of [280, 390, 720, 900]) {
    for (const size of [16, 32]) {
      it(`has words of one size that are neither cut nor overlap, in ${width} px at ${size} px`, async () => {
        for (const id of ['result-doctor', 'result-self-care', 'diary-worsening-6']) {
          const element = await scene(id);
          element.style.cssText = `inline-size: ${width}px; font-size: ${size}px`;
          const { left, right } = byRole(element, 'figure').getBoundingClientRect();
          const texts = drawing(element, 'text').filter((text) => text.getClientRects().length > 0);
          const boxes = texts.map((text) => text.getBoundingClientRect());
          const told = byRole(element, 'figure').querySelector('figcaption p') as Element;
          // Where there is no room at the dot, the words stand below.
          expect(texts.length === 10 || told.getBoundingClientRect().width > 20).to.equal(true);
          boxes.forEach((box, index) => {
            expect(getComputedStyle(texts[index] as Element).fontSize).to.equal(
              `${size * 0.8125}px`,
            );
            expect(box.left).to.be.at.least(left - 2);
            expect(box.right).to.be.at.most(right + 2);
            for (const other of boxes.slice(index + 1)) {
              const isApart =
                box.right <= other.left ||
                other.right <= box.left ||
                box.bottom <= other.top ||
                other.bottom <= box.top;
              expect(isApart, id).to.equal(true);
            }
          });
        }
      });
    }
  }

  itNeeds('emulate media', 'is all lines where the colours are forced', async () => {
    const element = await scene('result-self-care');
    await emulateFeatures({ 'forced-colors': 'active' });
    for (const hill of drawing(element, 'path')) {
      const { fill, stroke } = getComputedStyle(hill);
      expect(fill).to.equal('none');
      expect(stroke).to.equal(getComputedStyle(element).color);
    }
    await emulateFeatures({});
  });

  it('is not shown at help today, where it would be false comfort', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, fever: 'yes' });
    expect(allByRole(element, 'figure')).to.be.empty;
  });
});
