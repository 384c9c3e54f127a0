import { expect, fixture, html } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { sceneElement, sceneOf, type SceneSpec } from '../demo/scenes.js';
import { levels } from '../src/triage/internal.js';
import { en } from '../src/locales/index.js';
import { walk, widgetWith } from './helpers.js';
import { allByRole, allByText, byRole, plainText } from './queries.js';

/** The scene of this name, in the page. */
async function scene(id: string, changed: Partial<SceneSpec> = {}): Promise<HTMLElement> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = sceneElement({ ...sceneOf(id), ...changed });
  holder.append(element);
  return element;
}

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

/** What is drawn in the chart. Of the two pictures of a result only this one has a caption. */
const drawing = <T extends SVGElement = SVGElement>(element: Element, selector: string) => [
  ...byRole(element, 'figure').querySelectorAll<T>(`svg ${selector}`),
];
const caption = (element: Element) =>
  plainText(byRole(element, 'figure').querySelector('figcaption'));
const dots = (element: Element) =>
  drawing(element, 'circle').map((dot) => [numberOf(dot, 'cx'), numberOf(dot, 'cy')]);

describe('the scale of the levels', () => {
  const changes = [{}, { began: 'during' }, { worried: 'yes' }, { fever: 'yes' }] as const;
  for (const [index, change] of changes.entries()) {
    it(`shows ${levels[index] ?? ''} as step ${index + 1} of 5, in words and in the picture`, async () => {
      const element = await widgetWith();
      walk(element, { ...ordinary, ...change });
      const { short } = en.levels[levels[index] ?? 'self-care'];
      const [words] = allByText(element, en.scale.here(short, index + 1, 5));
      const steps = [...(words?.previousElementSibling?.children ?? [])];
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
    const [picture] = byRole(element, 'figure').children;
    expect(picture?.getAttribute('aria-hidden')).to.equal('true');
    expect(caption(element)).to.contain('You are here: 1 day after the massage, pain 4 of 10.');
    expect(caption(element)).to.contain(en.course.text);
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
      const lines = drawing(element, 'path').map((path) => path.getAttribute('d') ?? '');
      const upright = lines.filter((line) => /^M[\d.]+ [\d.]+V[\d.]+$/.test(line));
      expect(upright).to.have.length(1);
      expect(upright[0]).to.contain(`M${dot?.[0]} `);
    });
  }

  it('shows how long the massage is ago where that is not known to the day', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, massage: 'four-to-seven-days' });
    const [first = 0, last = 0] = ['4', '7'].map((day) =>
      numberOf(allByText(byRole(element, 'figure'), day)[0] as Element, 'x'),
    );
    // A level line through the dot.
    const [, y] = dots(element)[0] ?? [];
    const level = drawing<SVGPathElement>(element, 'path').filter((path) =>
      new RegExp(`^M[\\d.]+ ${y}H[\\d.]+$`).test(path.getAttribute('d') ?? ''),
    );
    expect(level).to.have.length(1);
    expect(level[0]?.getBBox().width).to.be.closeTo(last - first, 0.01);
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
      const [line] = drawing(element, 'polyline');
      expect(line?.getAttribute('points')?.split(' ')).to.have.length(6);
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

  it('is not shown at help today, where it would be false comfort', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, fever: 'yes' });
    expect(allByRole(element, 'figure')).to.be.empty;
  });
});
