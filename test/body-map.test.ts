import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { render } from 'lit';
import { ordinary } from '../demo/ordinary.js';
import { sceneElement, sceneOf } from '../demo/scenes.js';
import { areaIds, placesOf } from '../src/triage/internal.js';
import { en } from '../src/locales/index.js';
import { bodyPicture } from '../src/views/body-map/figure.js';
import { contrast, painted } from './contrast.js';
import { emulateFeatures, itNeeds } from './engine.js';
import {
  all,
  button,
  figure,
  focused,
  goTo,
  input,
  one,
  press,
  region,
  textOf,
  titleOf,
  titleOfPage,
  walk,
  widgetWith,
} from './helpers.js';
import {
  allByRole,
  allByText,
  byRole,
  descriptionOf,
  disclosure,
  nameOf,
  plainText,
} from './queries.js';

const views = ['back', 'front'] as const;
type View = (typeof views)[number];

/** The widget at the page of the body map, so wide. */
async function atMap(width: number) {
  const element = await widgetWith();
  element.style.inlineSize = `${width}px`;
  goTo(element, 'areas');
  return element;
}

const regions = (element: Element, view: View) => [
  ...figure(element, view).querySelectorAll<SVGElement>('[data-place]'),
];
const placeOf = (each: Element | null | undefined) => each?.getAttribute('data-place') ?? '';
const tap = (element: Element, view: View, place: string) =>
  region(element, view, place).dispatchEvent(new MouseEvent('click', { bubbles: true }));
const isMarked = (element: Element, view: View, place: string) =>
  region(element, view, place).getAttribute('aria-checked') === 'true';
const chips = (element: Element) =>
  allByRole(element, 'button').filter((each) => nameOf(each).startsWith(en.map.remove));

const marked = (element: Element) =>
  plainText(byRole(one(element, '[data-question=areas]'), 'status'));
/** Where the focus is, told in text: a figure and a place. */
const placeInFocus = (element: Element) => {
  const at = focused(element);
  const view = views.find((each) => figure(element, each).contains(at));
  return view ? `${view} ${placeOf(at)}` : (at?.outerHTML ?? '');
};
const chosen = (element: Element, question: string) =>
  all<HTMLInputElement>(element, `input[name="${question}"]:checked`).map(({ value }) => value);

const box = (element: Element) => element.getBoundingClientRect();

/** From `from` to `to`, both included, in steps of so many px at most. */
function steps(from: number, to: number, size = 4): readonly number[] {
  const count = Math.ceil((to - from) / size);
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}

/** Whether a touch at this point reaches the place. */
function isHit(target: Element, x: number, y: number): boolean {
  const root = target.getRootNode() as ShadowRoot;
  return root.elementFromPoint(x, y)?.closest('[data-place]') === target;
}

/** Whether the place holds a square of this size in which every touch reaches it. */
function holds(target: Element, size: number): boolean {
  target.scrollIntoView({ block: 'center' });
  const { left, right, top, bottom } = box(target);
  const half = size / 2;
  // The middle first: most places hold it there.
  const middleFirst = (from: number, to: number) =>
    [...steps(from, to, 1)].sort(
      (a, b) => Math.abs(a - (from + to) / 2) - Math.abs(b - (from + to) / 2),
    );
  return middleFirst(top + half, bottom - half).some((y) =>
    middleFirst(left + half, right - half).some((x) =>
      steps(y - half, y + half).every((j) =>
        steps(x - half, x + half).every((i) => isHit(target, i, j)),
      ),
    ),
  );
}

/** Where the touches that reach a place are on average, from the left of the page. */
function middle(target: Element): number {
  target.scrollIntoView({ block: 'center' });
  const { left, right, top, bottom } = box(target);
  const hits = steps(top, bottom).flatMap((y) =>
    steps(left, right).filter((x) => isHit(target, x, y)),
  );
  return hits.reduce((sum, x) => sum + x, 0) / hits.length;
}

describe('the picture of the body', () => {
  before(() => setViewport({ width: 800, height: 900 }));

  it('has every place, on the back, on the front or on both', async () => {
    const element = await atMap(700);
    const shown = views.map((view) => regions(element, view).map(placeOf));
    const places = ['head', ...areaIds.flatMap((area) => placesOf(area))];
    expect([...new Set(shown.flat())]).to.have.members(places);
    for (const ids of shown) expect(new Set(ids).size).to.equal(ids.length);
  });

  it('marks a place on both figures and in the list, whichever of them it is chosen in', async () => {
    const element = await atMap(700);
    tap(element, 'front', 'hips-left');
    expect(isMarked(element, 'front', 'hips-left')).to.equal(true);
    expect(isMarked(element, 'back', 'hips-left')).to.equal(true);
    expect(isMarked(element, 'back', 'hips-right')).to.equal(false);
    expect(input(element, 'areas', 'hips-left').checked).to.equal(true);
    input(element, 'areas', 'neck-spine').click();
    expect(isMarked(element, 'back', 'neck-spine')).to.equal(true);
    input(element, 'areas', 'hips-left').click();
    expect(isMarked(element, 'back', 'hips-left')).to.equal(false);
    expect(chosen(element, 'areas')).to.deep.equal(['neck-spine']);
  });

  it('tells how many are marked and names each, on the side that is turned away too', async () => {
    const element = await atMap(280);
    expect(marked(element)).to.equal('');
    tap(element, 'front', 'belly-right');
    input(element, 'areas', 'all-over').click();
    expect(marked(element)).to.equal(`${en.map.marked} 2`);
    const told = [en.place(en.options.areas.belly, 'right'), en.options.areas['all-over']];
    expect(chips(element).map(nameOf)).to.deep.equal(
      told.map((each) => `${en.map.remove} ${each}`),
    );
  });

  it('lists each place with its side among the answers', async () => {
    const element = await widgetWith();
    walk(element, { ...ordinary, areas: ['neck-left', 'neck-right'] });
    expect(textOf(element)).to.contain('Neck, left; Neck, right');
  });

  it('fills in the spread, and leaves a visitor’s own word', async () => {
    const element = await atMap(700);
    /** Marks these places, and looks what the screen of the spread has for an answer. */
    const spreadAfter = (...places: readonly string[]) => {
      for (const place of places) tap(element, 'back', place);
      press(element, en.steps.next);
      if (chosen(element, 'quality').length === 0) input(element, 'quality', 'dull').click();
      press(element, en.steps.next);
      return chosen(element, 'spread');
    };
    const toMap = () => {
      press(element, en.steps.back);
      press(element, en.steps.back);
    };
    expect(spreadAfter('upper-back-spine')).to.deep.equal(['spine']);
    toMap();
    // Beside the backbone it is no longer on the bones alone.
    expect(spreadAfter('shoulders-left')).to.be.empty;
    toMap();
    expect(spreadAfter('neck-left', 'mid-back-left')).to.deep.equal(['wide']);
    input(element, 'spread', 'area').click();
    toMap();
    expect(spreadAfter('shoulders-left')).to.deep.equal(['area']);
  });

  it('has a middle of the tummy and the chest, and a place for what is no pain', async () => {
    const element = await atMap(700);
    for (const place of ['belly-middle', 'chest-middle']) tap(element, 'front', place);
    expect(textOf(element)).to.contain('Front of the chest, middle');
    input(element, 'areas', 'none').click();
    expect(chosen(element, 'areas')).to.deep.equal(['none']);
    press(element, en.steps.next);
    input(element, 'quality', 'none').click();
    press(element, en.steps.next);
    // How big it is, and whether it was massaged, is asked of no place.
    expect(titleOf(element)).to.equal(titleOfPage('pain'));
    press(element, en.steps.back);
    press(element, en.steps.back);
    tap(element, 'front', 'belly-middle');
    expect(chosen(element, 'areas')).to.deep.equal(['belly-middle']);
  });

  it('turns round where there is room for one figure, and keeps what is marked', async () => {
    const element = await atMap(390);
    const shown = () => views.filter((view) => figure(element, view).checkVisibility());
    expect(shown()).to.deep.equal(['back']);
    tap(element, 'back', 'neck-left');
    press(element, en.map.turn.back);
    expect(shown()).to.deep.equal(['front']);
    expect(isMarked(element, 'front', 'neck-left')).to.equal(true);
    press(element, en.map.turn.front);
    expect(shown()).to.deep.equal(['back']);
  });

  it('tells which side is shown, and keeps it when its own button is pressed', async () => {
    const element = await atMap(390);
    const tabs = () => [...byRole(element, 'group', en.map.side).querySelectorAll('button')];
    const told = () => tabs().map((each) => [nameOf(each), each.ariaPressed, plainText(each)]);
    const back = [
      ['Back view', 'true', 'Back view'],
      ['Show the front view', 'false', 'Front view'],
    ];
    expect(told()).to.deep.equal(back);
    tabs()[0]?.click();
    expect(told()).to.deep.equal(back);
    tabs()[1]?.click();
    expect(told()).to.deep.equal([
      ['Show the back view', 'false', 'Back view'],
      ['Front view', 'true', 'Front view'],
    ]);
    for (const each of tabs()) expect(box(each).height).to.be.at.least(44);
  });

  it('shows both figures side by side where there is room, with nothing to turn', async () => {
    const element = await atMap(560);
    const [back, front] = views.map((view) => box(figure(element, view)));
    expect(back?.top).to.equal(front?.top);
    expect(back?.right).to.be.at.most(front?.left ?? 0);
    expect(button(element, en.map.turn.back).checkVisibility()).to.equal(false);
  });
});

describe('the chosen places', () => {
  before(() => setViewport({ width: 800, height: 900 }));

  const names = (element: Element) => chips(element).map(nameOf);

  it('are buttons that take them away; the next of them has the focus then', async () => {
    const element = await atMap(280);
    expect(chips(element)).to.be.empty;
    for (const place of ['neck-left', 'shoulders-left', 'hips-right']) tap(element, 'back', place);
    expect(names(element)).to.deep.equal([
      'Remove: Neck, left',
      'Remove: Shoulders, left',
      'Remove: Hips or bottom, right',
    ]);
    for (const each of chips(element)) expect(box(each).height).to.be.at.least(44);
    chips(element)[1]?.click();
    expect(chosen(element, 'areas')).to.deep.equal(['neck-left', 'hips-right']);
    expect(focused(element)).to.equal(chips(element)[1]);
    chips(element)[1]?.click();
    expect(focused(element)).to.equal(chips(element)[0]);
    press(element, en.map.turn.back);
    chips(element)[0]?.click();
    expect(chips(element)).to.be.empty;
    expect(marked(element)).to.equal('');
    expect(placeInFocus(element)).to.equal('front head');
  });

  it('have elements of their own, so that the focus is told anew', async () => {
    const element = await atMap(390);
    for (const place of ['neck-left', 'hips-right']) tap(element, 'back', place);
    const [first, second] = chips(element);
    first?.click();
    expect(chips(element)).to.have.length(1);
    expect([first, second]).not.to.include(focused(element));
  });
});

describe('the picture alone', () => {
  it('says nothing, marks its places, and stands beside the map', async () => {
    const element = await atMap(390);
    const holder = document.createElement('div');
    holder.style.inlineSize = '70px';
    const places = ['shoulders-left', 'upper-back-left'];
    render(bodyPicture('picture', 'back', places), holder);
    element.shadowRoot?.append(holder);
    const picture = holder.querySelector('svg') as SVGElement;
    expect(picture.ariaHidden).to.equal('true');
    expect(box(picture).width).to.equal(70);
    expect(holder.querySelectorAll('[role], [tabindex], [data-place], text')).to.be.empty;
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const fills = [...holder.querySelectorAll('.spot')].map((each) => getComputedStyle(each).fill);
    const isMarkedIn = fills.filter((fill, _, [plain]) => fill !== plain);
    // Vertebrae are drawn stronger.
    expect(isMarkedIn).to.have.length(places.length + 4);
    const { fill } = getComputedStyle(holder.querySelector('[data-marked]') as Element);
    expect(fills.filter((each) => each === fill)).to.have.length(places.length);
  });
});

describe('left and right', () => {
  before(() => setViewport({ width: 800, height: 900 }));

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`are the visitor’s own on the back and on the front, in a page that is ${dir}`, async () => {
      const holder = document.createElement('div');
      holder.style.inlineSize = '700px';
      holder.dir = dir;
      document.body.prepend(holder);
      const element = sceneElement(sceneOf('page-areas'), { ...en, dir });
      holder.append(element);
      for (const view of views) {
        const { left, width } = box(figure(element, view));
        const isLeft = (x: number) => x < left + width / 2;
        const [own, other] = [en.map.left, en.map.right].map((way) => {
          const [shown] = allByText(figure(element, view).parentElement as Element, way);
          const label = box(shown ?? element);
          return isLeft(label.left + label.width / 2);
        });
        // Who looks at a back sees its left on the left; who looks at a face, on the right.
        expect([own, other], view).to.deep.equal(view === 'back' ? [true, false] : [false, true]);
        const lefts = regions(element, view)
          .map(placeOf)
          .filter((id) => id.endsWith('-left'));
        expect(lefts.length).to.be.at.least(9);
        for (const place of lefts) {
          const right = place.replace('left', 'right');
          const [mine, its] = [place, right].map((id) => middle(region(element, view, id)));
          expect(isLeft(mine ?? NaN), `${view} ${place}`).to.equal(own);
          expect(isLeft(its ?? NaN), `${view} ${right}`).to.equal(other);
        }
      }
      holder.remove();
    });
  }
});

describe('the targets of the picture', () => {
  before(() => setViewport({ width: 800, height: 900 }));

  it('are 24 px at least in every width, each where a finger finds it', async () => {
    for (const width of [280, 320, 390, 530, 720]) {
      const element = await atMap(width);
      let [count, large] = [0, 0];
      for (const view of views) {
        if (!figure(element, view).checkVisibility()) press(element, en.map.turn.back);
        for (const target of regions(element, view)) {
          count += 1;
          expect(holds(target, 24), `${view} ${placeOf(target)} in ${width} px`).to.equal(true);
          if (width === 280 && holds(target, 44)) large += 1;
        }
      }
      if (width === 280) console.log(`${large} of ${count} targets hold a square of 44 px`);
      element.remove();
    }
  }).timeout(180_000);

  it('answer to a real click in their middle', async () => {
    const element = await atMap(280);
    for (const place of ['lower-back-left', 'neck-spine', 'shoulders-right']) {
      const target = region(element, 'back', place);
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = box(target);
      const position = [left + width / 2, top + height / 2].map(Math.round) as [number, number];
      await sendMouse({ type: 'click', position });
      expect(isMarked(element, 'back', place), place).to.equal(true);
    }
    expect(chosen(element, 'areas')).to.have.length(3);
  });

  it('of the list are 44 px at least in 280 px', async () => {
    const element = await atMap(280);
    const list = disclosure(element, en.map.list);
    list.open = true;
    const labels = [...list.querySelectorAll('label')];
    expect(labels).to.have.length(1 + 32);
    for (const label of labels) {
      expect(Math.min(box(label).width, box(label).height)).to.be.at.least(44);
    }
  });
});

describe('by keyboard and screen reader, the picture', () => {
  before(() => setViewport({ width: 800, height: 900 }));

  it('is a named group of named checkboxes that tell whether they are checked', async () => {
    const element = await atMap(700);
    tap(element, 'back', 'thighs-right');
    for (const view of views) {
      expect(figure(element, view).getAttribute('role')).to.equal('group');
      expect(figure(element, view).getAttribute('aria-label')).to.equal(en.map[view]);
      for (const each of regions(element, view)) {
        expect(each.getAttribute('role')).to.equal('checkbox');
        expect(each.getAttribute('aria-checked')).to.match(/^(true|false)$/);
        // The list says the same place in the same words.
        const twin = input(element, 'areas', placeOf(each));
        expect(nameOf(each)).to.equal(nameOf(twin));
      }
    }
    expect(nameOf(region(element, 'back', 'thighs-right'))).to.equal('Thighs or knees, right');
    expect(nameOf(region(element, 'back', 'neck-spine'))).to.equal('Neck, spine');
  });

  it('is one stop of Tab a figure; arrows lead on, Space and Enter choose', async () => {
    const element = await atMap(700);
    for (const view of views) {
      expect(regions(element, view).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    }
    await sendKeys({ press: 'Tab' });
    expect(placeInFocus(element)).to.equal('back head');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    expect(placeInFocus(element)).to.equal('back neck-spine');
    await sendKeys({ press: 'ArrowLeft' });
    expect(placeInFocus(element)).to.equal('back neck-left');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowRight' });
    expect(placeInFocus(element)).to.equal('back neck-spine');
    expect(chosen(element, 'areas')).to.have.members(['head', 'neck-left']);
    await sendKeys({ press: 'Tab' });
    expect(placeInFocus(element)).to.equal('front head');
    await sendKeys({ press: 'ArrowUp' });
    expect(placeInFocus(element)).to.equal('front head');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    // Back to where the visitor was.
    expect(placeInFocus(element)).to.equal('back neck-spine');
  });

  it('is gone through by arrows the way that they point, and every place can be reached', async () => {
    const element = await atMap(700);
    const ways = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] };
    const middleOf = (each: Element) => {
      const { left, top, width, height } = box(each);
      return [left + width / 2, top + height / 2] as const;
    };
    let presses = 0;
    for (const view of views) {
      const all = regions(element, view);
      const reached = new Set([region(element, view, 'head')]);
      for (const spot of reached) {
        for (const [key, [right = 0, down = 0]] of Object.entries(ways)) {
          spot.focus();
          spot.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          const next = focused(element) as SVGElement;
          if (next === spot) continue;
          const [fromX, fromY] = middleOf(spot);
          const [toX, toY] = middleOf(next);
          const along = (toX - fromX) * right + (toY - fromY) * down;
          expect(along, `${view}: ${nameOf(spot)}, ${key}, ${nameOf(next)}`).to.be.above(0);
          reached.add(next);
          presses += 1;
        }
      }
      expect([...reached].map(placeOf)).to.have.members(all.map(placeOf));
    }
    expect(presses).to.be.above(100);
  });

  for (const theme of ['light', 'dark']) {
    it(`has places whose edges stand out 3 : 1, when it is ${theme}`, async () => {
      const element = await atMap(700);
      element.setAttribute('theme', theme);
      for (const view of views) {
        const stage = figure(element, view).parentElement as Element;
        const ground = [
          theme === 'dark' ? '#141d1d' : '#fff',
          getComputedStyle(stage).backgroundColor,
        ];
        for (const spot of regions(element, view)) {
          const edge = getComputedStyle(spot.querySelector('[clip-path]') as Element).stroke;
          const ratio = contrast(painted(...ground, getComputedStyle(spot).fill), painted(edge));
          const isBone = placeOf(spot).endsWith('spine');
          // A vertebra is darker: it is told by its fill from what is around it, too.
          expect(ratio, `${view} ${placeOf(spot)}`).to.be.at.least(isBone ? 2 : 3);
        }
      }
    });
  }

  it('says that arrows lead through it', async () => {
    const element = await atMap(700);
    for (const view of views) {
      const figure = region(element, view, 'head').closest('svg') as Element;
      expect(descriptionOf(figure)).to.equal(en.map.keys);
    }
  });

  it('leaves other keys, and those with a modifier, to the browser', async () => {
    const element = await atMap(700);
    const head = region(element, 'back', 'head');
    head.focus();
    for (const init of [
      { key: 'a' },
      { key: 'ArrowLeft', altKey: true },
      { key: ' ', ctrlKey: true },
    ]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      head.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    // A key that is held down chooses once.
    for (const repeat of [false, true, true]) {
      head.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', repeat, bubbles: true }));
    }
    expect(isMarked(element, 'back', 'head')).to.equal(true);
  });

  itNeeds(
    'show the focus',
    'shows the name of the place that has the focus or the pointer',
    async () => {
      const element = await atMap(700);
      const names = () =>
        all(element, 'svg text')
          .filter((each) => each.getClientRects().length > 0)
          .map((each) => each.textContent);
      await sendMouse({ type: 'move', position: [1, 1] });
      expect(names()).to.be.empty;
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowDown' });
      expect(names()).to.deep.equal(['Neck, spine']);
      const { left, top, width, height } = box(region(element, 'front', 'belly-left'));
      const position = [left + width / 2, top + height / 1.5].map(Math.round) as [number, number];
      await sendMouse({ type: 'move', position });
      // Where a finger taps, a name would stay over the neighbours.
      const pointed = matchMedia('(hover: hover)').matches ? ['Tummy, left'] : [];
      expect(names()).to.deep.equal(['Neck, spine', ...pointed]);
    },
  );

  it('gets the focus at a marked place when the answer is changed from the result', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    press(element, en.result.change(en.questions.areas.ask));
    expect(placeInFocus(element)).to.equal('back shoulders-left');
  });

  it('gets the focus when the question is still open, on the side that is shown', async () => {
    const element = await atMap(280);
    press(element, en.map.turn.back);
    await new Promise(requestAnimationFrame);
    press(element, en.steps.next);
    expect(placeInFocus(element)).to.equal('front head');
  });
});

describe('a marked place', () => {
  before(() => setViewport({ width: 800, height: 900 }));
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
  });

  /** How it is filled, and the two lines at its edge, the upper one last, when nothing moves. */
  const look = (each: Element) => {
    for (const moving of (each.getRootNode() as ShadowRoot).getAnimations()) moving.finish();
    const lines = [...(each.nextElementSibling?.firstElementChild?.children ?? [])].map((line) => {
      const { stroke, strokeWidth } = getComputedStyle(line);
      return { stroke, width: stroke === 'none' ? 0 : parseFloat(strokeWidth) };
    });
    const [lower, upper] = lines as [(typeof lines)[0], (typeof lines)[0]];
    return { fill: getComputedStyle(each).fill, lower, upper };
  };

  /** A site may give the accent any colour: what is chosen has a line of the text’s colour too. */
  async function differs() {
    const element = await atMap(700);
    tap(element, 'back', 'calves-left');
    const plain = look(region(element, 'back', 'calves-right'));
    const chosenOne = look(region(element, 'back', 'calves-left'));
    expect(chosenOne.fill).not.to.equal(plain.fill);
    expect(plain.lower.width).to.equal(0);
    expect(chosenOne.lower.width).to.be.at.least(chosenOne.upper.width + 2);
    expect(chosenOne.lower.stroke).not.to.equal(chosenOne.fill);
    return { element, chosenOne };
  }

  /** The focus has two lines, so that it shows in a place of any colour. */
  async function focusDiffers() {
    const { element, chosenOne } = await differs();
    await sendKeys({ press: 'Tab' });
    expect(placeInFocus(element)).to.equal('back head');
    const { lower, upper } = look(region(element, 'back', 'head'));
    expect(upper.width).to.be.above(chosenOne.lower.width);
    expect(lower.width).to.be.at.least(upper.width + 4);
    expect(lower.stroke).not.to.equal(upper.stroke);
  }

  for (const theme of ['light', 'dark']) {
    it(`differs by fill and by a thicker line: ${theme}`, async () => {
      document.documentElement.style.colorScheme = theme;
      await differs();
    });

    itNeeds('show the focus', `differs from the one that has the focus: ${theme}`, async () => {
      document.documentElement.style.colorScheme = theme;
      await focusDiffers();
    });
  }

  itNeeds(
    'emulate media',
    'differs where the colours are forced, and so does the focus',
    async () => {
      await emulateFeatures({ 'forced-colors': 'active' });
      try {
        await focusDiffers();
      } finally {
        await emulateFeatures({});
      }
    },
  );
});
