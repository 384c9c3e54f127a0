import { expect, nextFrame } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { SorenessChecker } from '../src/index.js';
import { ar } from '../src/locales/ar/index.js';
import { de } from '../src/locales/de/index.js';
import { es } from '../src/locales/es/index.js';
import { en, type Words } from '../src/locales/index.js';
import {
  all,
  drawn,
  fillPage,
  focused,
  input,
  later,
  one,
  press,
  textOf,
  titleOf,
  warningsOf,
} from './helpers.js';

/** The widget in a place of the page that says its language. */
async function widgetIn(place: HTMLElement, attributes: Record<string, string> = {}) {
  const element = document.createElement('soreness-checker');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  return drawn(element);
}

/** What is told while this runs, and a little later. */
const warningsWhile = (run: () => Promise<unknown>) =>
  warningsOf(async () => {
    await run();
    await later(1100);
  });

const show = (words: Words, element: Element) =>
  expect(textOf(element)).to.contain(words.intro.start) && expect(one(element, 'div').lang);

describe('the language', () => {
  let place: HTMLElement;

  before(() => SorenessChecker.addLanguages(de, es, ar));
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  it('is that of the attribute, also when it changes, and `es-MX` reads Spanish', async () => {
    const element = await widgetIn(place, { lang: 'de' });
    show(de, element).to.equal('de');
    element.lang = 'es-MX';
    await drawn(element);
    show(es, element).to.equal('es');
    element.removeAttribute('lang');
    await drawn(element);
    show(en, element).to.equal('en');
  });

  it('follows what the widget stands in, near and far, and through a shadow root', async () => {
    const far = place;
    const near = document.createElement('section');
    far.append(near);
    const holder = document.createElement('div');
    near.append(holder);
    const root = holder.attachShadow({ mode: 'open' });
    const inside = document.createElement('p');
    root.append(inside);
    const element = await widgetIn(inside);
    const steps: readonly (readonly [Element, string, Words])[] = [
      [far, 'de', de],
      [near, 'es', es],
      [holder, 'ar-EG', ar],
      [inside, 'en-GB', en],
      [inside, 'de', de],
    ];
    for (const [where, lang, words] of steps) {
      where.setAttribute('lang', lang);
      await nextFrame();
      show(words, element).to.equal(words.lang);
    }
    inside.removeAttribute('lang');
    await nextFrame();
    show(ar, element).to.equal('ar');
    expect(one(element, 'div').dir).to.equal('rtl');
  });

  it('follows what it stands in after a move, and no longer what it stood in', async () => {
    const other = document.createElement('div');
    place.after(other);
    const element = await widgetIn(place);
    other.append(element);
    place.lang = 'de';
    await nextFrame();
    show(en, element).to.equal('en');
    other.lang = 'es';
    await nextFrame();
    show(es, element).to.equal('es');
    other.remove();
  });

  it('keeps the answers and the focus when it changes', async () => {
    const element = await widgetIn(place);
    press(element, en.intro.start);
    fillPage(element, ordinary);
    const boxes = () => all<HTMLInputElement>(element, 'input').map(({ checked }) => checked);
    const before = boxes();
    const box = all<HTMLInputElement>(element, 'input').find(({ checked }) => checked);
    box?.focus();
    place.lang = 'ar';
    await nextFrame();
    expect(textOf(element)).to.contain(ar.steps.next);
    expect(boxes()).to.deep.equal(before);
    expect(before).to.include(true);
    expect(focused(element)).to.equal(input(element, box?.name ?? '', box?.value ?? ''));
  });

  it('may differ between two widgets of a page', async () => {
    const one = await widgetIn(place, { lang: 'de' });
    const other = await widgetIn(place, { lang: 'ar' });
    show(de, one).to.equal('de');
    show(ar, other).to.equal('ar');
  });

  it('that is not there is named once, with those that are, and English stands for it', async () => {
    const warnings = await warningsWhile(async () => {
      for (let round = 0; round < 2; round += 1) {
        show(en, await widgetIn(place, { lang: 'it-CH' })).to.equal('en');
      }
    });
    expect(warnings).to.deep.equal([
      '<soreness-checker>: lang="it-CH" has no words here, so en is shown. There are: en, de, es, ar.',
    ]);
  });

  it('that a script adds is shown by the widgets that are there, and not warned of', async () => {
    const made: Words = { ...en, lang: 'nl', heading: 'Spierpijn na een massage?' };
    const element = await widgetIn(place, { lang: 'nl' });
    const warnings = await warningsWhile(async () => {
      SorenessChecker.addLanguages(made);
      await drawn(element);
      expect(titleOf(element)).to.equal(made.heading);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('that is none is named where it is added, and the others are kept', async () => {
    const element = await widgetIn(place, { lang: 'de' });
    const warnings = await warningsWhile(async () => {
      for (const none of [undefined, null, 'de', {}]) {
        SorenessChecker.addLanguages(none as Words);
      }
      await drawn(element);
    });
    expect(warnings).to.have.length(4);
    expect(warnings[0]).to.contain('soreness-checker/locales');
    show(de, element).to.equal('de');
  });
});
