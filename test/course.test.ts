import { expect, fixture, html } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { scenes, sceneElement, type SceneSpec } from '../demo/scenes.js';
import { levels } from '../src/triage/internal.js';
import { en } from '../src/locales/index.js';
import { all, one, walk, widgetWith } from './helpers.js';

/** The scene of this name, in the page. */
async function scene(id: string, changed: Partial<SceneSpec> = {}): Promise<HTMLElement> {
  const spec = scenes.find((each) => each.id === id);
  if (!spec) throw new Error(`There is no scene ${id}.`);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = sceneElement({ ...spec, ...changed });
  holder.append(element);
  return element;
}

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));
const dots = (element: Element) =>
  all(element, '.course circle').map((dot) => [numberOf(dot, 'cx'), numberOf(dot, 'cy')]);

describe('the scale of the levels', () => {
  const changes = [{}, { onset: 'during' }, { worried: 'yes' }, { fever: 'yes' }] as const;
  for (const [index, change] of changes.entries()) {
    it(`shows ${levels[index] ?? ''} as step ${index + 1} of 5, in words and in the picture`, async () => {
      const element = await widgetWith();
      walk(element, { ...ordinary, ...change });
      const steps = all(element, '.ladder > span');
      expect(steps.findIndex((step) => step.matches('.at'))).to.equal(index);
      expect(steps).to.have.length(5);
      const { short } = en.levels[levels[index] ?? 'self-care'];
      expect(one(element, '.ladder + p').textContent?.trim()).to.equal(
        en.scale.here(short, index + 1, 5),
      );
    });
  }
});

describe('the chart of the days', () => {
  it('says in words what it shows, and is left out by a screen reader', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    expect(one(element, '.course').getAttribute('aria-hidden')).to.equal('true');
    const caption = one(element, 'figcaption').textContent?.replace(/\s+/g, ' ');
    expect(caption).to.contain('You are here: 1 day after the massage, pain 4 of 10.');
    expect(caption).to.contain(en.course.text);
  });

  for (const [massage, told] of [
    ['today', 'The day of the massage'],
    ['yesterday', '1 day after the massage'],
    ['two-to-three-days', '2 to 3 days after the massage'],
    ['four-to-seven-days', '4 to 7 days after the massage'],
    ['over-a-week', 'Over 7 days after the massage'],
  ] as const) {
    it(`puts the visitor where the answer says: ${told}`, async () => {
      const element = await widgetWith();
      walk(element, { ...ordinary, massage });
      expect(one(element, 'figcaption').textContent?.replace(/\s+/g, ' ')).to.contain(told);
      const [mark] = all(element, '.course path.here');
      const [dot] = dots(element);
      expect(mark?.getAttribute('d')).to.contain(`M${dot?.[0]} `);
    });
  }

  it('shows how long the massage is ago where that is not known to the day', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, massage: 'two-to-three-days' });
    const { width } = one<SVGGraphicsElement>(element, '.course .span').getBBox();
    const ticks = all<SVGGraphicsElement>(element, '.course text.middle:not(.here)');
    const [second, third] = [2, 3].map((day) => numberOf(ticks[day] as Element, 'x'));
    expect(width).to.be.closeTo((third ?? 0) - (second ?? 0), 0.01);
  });

  for (const [id, direction] of [
    ['diary-fading-6', 1],
    ['diary-flat-6', 0],
    ['diary-worsening-6', -1],
  ] as const) {
    it(`draws the checks of a diary one after another: ${id}`, async () => {
      const element = await scene(id);
      const points = dots(element);
      expect(points).to.have.length(6);
      points.slice(1).forEach(([x = 0, y = 0], index) => {
        const [before = 0, high = 0] = points[index] ?? [];
        expect(x).to.be.above(before);
        // Less pain is lower in the picture, which has a larger y.
        if (direction !== 0 && y !== high) expect(Math.sign(y - high)).to.equal(direction);
        if (direction === 0) expect(y).to.equal(high);
      });
      const line = one(element, 'polyline').getAttribute('points');
      expect(line?.split(' ')).to.have.length(6);
    });
  }

  it('grows with a long diary, so that no check falls out of it', async () => {
    const spec = scenes.find(({ id }) => id === 'diary-flat-6');
    const { diary } = spec?.diaryState ?? {};
    if (!spec?.diaryState || !diary) throw new Error('There is no such diary.');
    const diaryState = {
      ...spec.diaryState,
      diary: { ...diary, massageDay: diary.massageDay - 14 },
    };
    const answers = { ...ordinary, massage: 'over-a-week' } as const;
    const element = await scene(spec.id, { diaryState, checkup: { ...spec.checkup!, answers } });
    const { right } = one(element, '.course').getBoundingClientRect();
    for (const dot of all(element, '.course circle')) {
      expect(dot.getBoundingClientRect().right).to.be.at.most(right);
    }
    expect(one(element, 'figcaption').textContent).to.contain('20 days after the massage');
  });

  it('is not shown at help today, where it would be false comfort', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, fever: 'yes' });
    expect(all(element, '.course')).to.be.empty;
  });
});
