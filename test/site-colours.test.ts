import { expect } from '@open-wc/testing';
import { sceneElement, sceneOf } from '../demo/scenes.js';
import { levels } from '../src/triage/internal.js';
import { contrast, contrasts, painted, textsSeen } from './contrast.js';
import { eachNth, isWhole, itNeeds } from './engine.js';
import { all, one } from './helpers.js';
import { randomFrom } from './random.js';

/** What site owners write into a variable, and what gets there by mistake. */
const values = [
  'black',
  'white',
  '#222',
  '#fafafa',
  '#f4e9d8',
  '#888',
  '#777',
  'yellow',
  'red',
  'rgb(255 0 0 / 20%)',
  '#0b6e6980',
  'transparent',
  'currentColor',
  'oklch(0.7 0.2 200)',
  'color-mix(in srgb, red, white)',
  'lab(50 40 20)',
  'notacolor',
];

/** The colour of the text cannot be that of what it stands on. */
const surfaces = values.filter((value) => value !== 'currentColor');

const variables = ['surface', 'text', 'accent', ...levels].map((name) => `--soreness-${name}`);

interface Place {
  readonly scheme: 'light' | 'dark';
  readonly theme: 'auto' | 'light' | 'dark';
}

const places: Readonly<Record<string, Place>> = {
  'on a light page': { scheme: 'light', theme: 'auto' },
  'on a dark page': { scheme: 'dark', theme: 'auto' },
  'dark on a light page': { scheme: 'light', theme: 'dark' },
  'light on a dark page': { scheme: 'dark', theme: 'light' },
};

const papers = { light: '#fff', dark: '#121212' };

const shown = [
  'intro-known-country',
  'page-alarm-limbs-all',
  'page-where-front',
  'page-missing',
  'page-help-today',
  'result-self-care',
  'result-therapist',
  'result-doctor',
  'result-urgent',
  'result-emergency',
  'diary-fading-3',
];

/** All screens side by side: a variable of the page around reaches them at once. */
const page = document.createElement('main');
const screens = shown.map((id) => {
  const spec = sceneOf(id);
  const show = id.startsWith('intro') ? 'check tips myths prepare' : 'check';
  // Some myths are told, some not, and something is ticked.
  const { opened = [] } = sceneOf('myths-answered');
  const attributes = { ...spec.attributes, show };
  return { id, element: sceneElement({ ...spec, attributes, opened, ticked: ['thinner'] }) };
});

function stand({ scheme, theme }: Place): void {
  const color = scheme === 'dark' ? '#eee' : '#222';
  page.style.cssText = `color-scheme: ${scheme}; background: ${papers[scheme]}; color: ${color}`;
  for (const { element } of screens) element.setAttribute('theme', theme);
}

/** The texts of each screen, which no colour hides. */
const texts = new Map<Element, readonly Element[]>();

/** The texts that are hard to read, the faintest of each screen. */
const faint = ({ scheme }: Place): readonly string[] =>
  screens.flatMap(({ id, element }) => {
    const [faintest] = contrasts(
      element.shadowRoot as ShadowRoot,
      papers[scheme],
      texts.get(element),
    );
    if (!faintest) throw new Error(`${id} has no text.`);
    const { text, ratio } = faintest;
    return ratio < 4.5 ? [`${id}, ${text}: ${ratio.toFixed(2)}`] : [];
  });

/** How a colour stands out from what is painted where the element stands. */
function standsOut(color: string, element: Element, { scheme }: Place): number {
  const section = element.closest('section') as Element;
  const ground = [papers[scheme], getComputedStyle(section).backgroundColor];
  return contrast(painted(...ground), painted(...ground, color));
}

/** What is seen of each control and picture beside words: a colour of it, and an element it stands on. */
const edges: readonly (readonly [selector: string, colour: string])[] = [
  ['label[part~=option]:not(:has(:checked), .row *, .scale *, .several *)', 'border-top-color'],
  ['.options:is(.row, .scale, .several)', 'border-top-color'],
  ['[type=radio]:not(.row *, .scale *)', 'border-top-color'],
  ['[type=checkbox]', 'border-top-color'],
  [':is(.row, .scale) :checked + span', 'border-top-color'],
  ['[part~=primary]', 'border-top-color'],
  ['.chip', 'border-top-color'],
  ['.outline', 'stroke'],
  ['.levels > .at', 'outline-color'],
];

/** What stands out less than 3 : 1 from what it stands on, the faintest of each kind and screen. */
const faintEdges = ({ scheme }: Place): readonly string[] =>
  screens.flatMap(({ id, element }) =>
    edges.flatMap(([selector, colour]) => {
      const ratios = all(element, selector)
        .filter((each) => each.checkVisibility())
        .map((each) => {
          const ground = [papers[scheme], ...groundsOf(each)];
          return contrast(
            painted(...ground),
            painted(...ground, getComputedStyle(each).getPropertyValue(colour)),
          );
        });
      const faintest = Math.min(...ratios);
      return faintest < 3 ? [`${id}, ${selector}: ${faintest.toFixed(2)}`] : [];
    }),
  );

/** What is painted behind an element, from the farthest to the nearest. */
function groundsOf(element: Element): readonly string[] {
  const around = element.parentElement;
  return around ? [...groundsOf(around), getComputedStyle(around).backgroundColor] : [];
}

describe('a site that sets one colour alone keeps all words readable', () => {
  before(() => {
    page.append(...screens.map(({ element }) => element));
    document.body.append(page);
    for (const { element } of screens) {
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      texts.set(element, textsSeen(element.shadowRoot as ShadowRoot));
    }
  });

  after(() => page.remove());

  for (const [turn, [where, place]] of Object.entries(places).entries()) {
    it(`with none at all, ${where}`, () => {
      stand(place);
      expect(faint(place)).to.deep.equal([]);
    });

    for (const [index, variable] of variables.entries()) {
      it(`with ${variable}, ${where}`, () => {
        stand(place);
        // Each value has its turn in each place, and with each variable.
        const from = (turn + index) % 3;
        const told = eachNth(3, [...values.slice(from), ...values.slice(0, from)]).flatMap(
          (value) => {
            // The grey that stands out least from black and white has no room for a tinted ground.
            if (variable === '--soreness-text' && value === '#777') return [];
            if (variable === '--soreness-surface' && !surfaces.includes(value)) return [];
            page.style.setProperty(variable, value);
            // With what is no colour, a line of the figure is not drawn; all words are still there.
            const lines = value === 'notacolor' ? [] : faintEdges(place);
            return [...faint(place), ...lines].map((each) => `${value}: ${each}`);
          },
        );
        expect(told).to.deep.equal([]);
      }).timeout(180_000);
    }

    it(`with any of a cloud of accents, ${where}`, () => {
      stand(place);
      const random = randomFrom(27 + turn);
      const byte = () => Math.floor(random() * 256);
      const told: string[] = [];
      for (let count = 0; count < (isWhole ? 50 : 10); count += 1) {
        const alpha = count % 3 === 0 ? random().toFixed(2) : '1';
        const accent = `rgb(${byte()} ${byte()} ${byte()} / ${alpha})`;
        page.style.setProperty('--soreness-accent', accent);
        const found = [...faint(place), ...faintEdges(place)];
        told.push(...found.map((each) => `${accent}: ${each}`));
      }
      expect(told).to.deep.equal([]);
    }).timeout(180_000);

    it(`and the border of what is chosen, with a surface, ${where}`, () => {
      stand(place);
      const told: string[] = [];
      for (const value of surfaces) {
        page.style.setProperty('--soreness-surface', value);
        for (const { id, element } of screens) {
          for (const label of all(element, 'label:has(:checked)')) {
            const ratio = standsOut(getComputedStyle(label).borderTopColor, label, place);
            if (ratio < 3) told.push(`${value}: ${id} ${ratio.toFixed(2)}`);
          }
        }
      }
      expect(told).to.deep.equal([]);
    });

    itNeeds('show the focus', `and the ring of the focus, with a surface, ${where}`, async () => {
      stand(place);
      const element = screens.find(({ id }) => id === 'page-alarm-limbs-all')?.element as Element;
      const told: string[] = [];
      for (const value of surfaces) {
        page.style.setProperty('--soreness-surface', value);
        for (const selector of ['input:checked', '[part~=primary]', '[part~=link]']) {
          const control = one(element, selector);
          control.focus({ focusVisible: true });
          const { outlineColor, outlineStyle } = getComputedStyle(
            control.closest('label') ?? control,
          );
          expect(outlineStyle).to.equal('solid');
          const ratio = standsOut(outlineColor, control, place);
          if (ratio < 3) told.push(`${value}: ${selector} ${ratio.toFixed(2)}`);
        }
      }
      expect(told).to.deep.equal([]);
    });
  }
});
