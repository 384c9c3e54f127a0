import { expect } from '@open-wc/testing';
import type { Package } from 'custom-elements-manifest';
import { styles } from '../src/views/styles.js';
import { en } from '../src/locales/index.js';
import { contrast, painted } from './contrast.js';
import { all, one, press, walk, widgetWith } from './helpers.js';
import { scenes, sceneElement } from '../demo/scenes.js';
import { ordinary } from '../demo/ordinary.js';

const names = (pattern: RegExp) => new Set([...styles.matchAll(pattern)].map(([, name]) => name));

describe('the style sheet', () => {
  it('defines every private variable that it uses, and uses every one that it defines', () => {
    expect(names(/var\(\s*(--_[\w-]+)/g)).to.deep.equal(names(/(--_[\w-]+):/g));
  });

  it('reads public variables into private ones alone, save a font', () => {
    const readers = [...styles.matchAll(/([\w-]+):[^:;{}]*var\(\s*--soreness-/g)].map(
      ([, name]) => name,
    );
    expect(readers).to.have.length.above(12);
    for (const name of readers) expect(name).to.match(/^--_|^font$|^font-family$/);
  });

  it('names no class that no scene has', () => {
    const used = new Set(
      scenes.flatMap((spec) =>
        all(sceneElement(spec), '[class]').flatMap((each) => [...each.classList]),
      ),
    );
    const named = names(/\.([a-z][\w-]*)(?=[^{}]*\{)/g);
    expect(named).to.include.keys('band', 'places');
    expect([...named].filter((name = '') => !used.has(name))).to.deep.equal([]);
  });

  it('lets a page dress each part that is documented, and no part is without a word on it', async () => {
    const source = await (await fetch('/dist/custom-elements.json')).text();
    const { modules } = JSON.parse(source) as Package;
    const parts = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap((each) => ('cssParts' in each ? (each.cssParts ?? []) : [])),
    );
    // Some are named in the description of another.
    const named = new Set(
      parts.flatMap(({ name, description = '' }) => [
        name,
        ...[...description.matchAll(/`(\w+)`/g)].map(([, other = '']) => other),
      ]),
    );
    const used = new Set(
      scenes.flatMap((spec) => all(sceneElement(spec), '[part]').flatMap((each) => [...each.part])),
    );
    expect([...used].sort()).to.deep.equal([...named].sort());
  });

  it('lets no page take away what warns', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = ['alert', 'level']
      .map((part) => `soreness-checker::part(${part}) { display: none !important }`)
      .join('');
    document.head.append(sheet);
    try {
      const holder = document.body.appendChild(document.createElement('div'));
      for (const spec of scenes) {
        const element = holder.appendChild(sceneElement(spec));
        const warning = all(element, '[part=alert], [part=level]');
        for (const each of warning) {
          expect(getComputedStyle(each).display, spec.id).to.be.oneOf(['block', 'flex']);
        }
        element.remove();
      }
      holder.remove();
    } finally {
      sheet.remove();
    }
  });

  it('has no rem and no physical side', () => {
    expect(styles).not.to.match(/[\d.]rem\b|\b(margin|padding|border)-(left|right|top|bottom)\b/);
  });

  it('keeps the text on the accent readable, whatever colour the page picks', async () => {
    const element = await widgetWith();
    const main = one(element, '[part~=primary]');
    const words = one(element, '[part~=primary] > *');
    const steps = [0, 51, 102, 119, 128, 153, 204, 255];
    for (const r of steps) {
      for (const g of steps) {
        for (const b of steps) {
          const accent = `rgb(${r}, ${g}, ${b})`;
          element.style.setProperty('--soreness-accent', accent);
          const { backgroundColor } = getComputedStyle(main);
          const { color } = getComputedStyle(words);
          expect(contrast(color, backgroundColor), accent).to.be.at.least(4.5);
        }
      }
    }
  });

  for (const theme of ['light', 'dark']) {
    it(`draws the progress so that it stands out, whatever the accent (${theme})`, async () => {
      const element = await widgetWith({ theme });
      press(element, en.intro.start);
      const progress = one(element, 'progress');
      // Its own parts tell no style.
      const done = progress.parentElement?.appendChild(document.createElement('div')) as Element;
      for (const accent of ['', 'white', 'black', '#f5e663', '#123', '#888', 'transparent']) {
        element.style.setProperty('--soreness-accent', accent);
        const surface = getComputedStyle(one(element, 'section')).backgroundColor;
        const { appearance, backgroundColor: left } = getComputedStyle(progress);
        const colour = getComputedStyle(progress).getPropertyValue('--_done');
        done.setAttribute('style', `background: ${colour}`);
        expect(appearance).to.equal('none');
        const shown = painted(surface, getComputedStyle(done).backgroundColor);
        const track = painted(surface, left);
        expect(contrast(shown, painted(surface)), accent).to.be.at.least(3);
        // What is left is the fainter one, so that nobody takes it for what is done.
        expect(contrast(shown, track), accent).to.be.at.least(accent ? 2 : 3);
      }
    });
  }

  it('lets the page colour a level, and keeps its text readable', async () => {
    const element = await widgetWith();
    element.style.setProperty('--soreness-self-care', 'rgb(255, 255, 0)');
    walk(element, ordinary);
    const band = one(element, '[part=level]');
    const yellow = 'rgb(255, 255, 0)';
    const seal = one(element, '[part=level] .fill');
    expect(contrast(getComputedStyle(seal).backgroundColor, yellow)).to.equal(1);
    expect(contrast(getComputedStyle(seal.children[0] as Element).color, yellow)).to.be.above(7);
    // Words stand on a tint of it.
    const ground = painted('#fff', getComputedStyle(band).backgroundColor);
    expect(ground).not.to.equal(painted('#fff'));
    const words = getComputedStyle(one(element, '[part=level] p:last-child')).color;
    expect(contrast(words, ground)).to.be.above(7);
  });

  it('keeps to the page’s font, at 16 px at least', async () => {
    const element = await widgetWith();
    element.parentElement?.style.setProperty('font', '10px monospace');
    const { fontSize, fontFamily } = getComputedStyle(all(element, 'p')[0] as Element);
    expect(fontFamily).to.equal('monospace');
    expect(parseFloat(fontSize)).to.be.at.least(16);
  });
});
