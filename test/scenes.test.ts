import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { scenes, sceneElement, sceneOf } from '../demo/scenes.js';
import { pageIds, path } from '../src/triage/internal.js';
import { en } from '../src/locales/index.js';
import { eachNth, emulateFeatures, itNeeds } from './engine.js';
import { shown, unfitting, violationsOf, wcag } from './shown.js';

/** The words of an element that stand on more than one line each. */
function brokenWords(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  const range = document.createRange();
  /** Where a letter stands; before it there may be a hyphen, at the end of the line above. */
  const lineOf = (text: Node, index: number) => {
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return [...range.getClientRects()].at(-1);
  };
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s\u00AD-]+/g)) {
      const [first, last] = [index, index + word.length - 1].map((at) => lineOf(text, at));
      // A stamp is set at a slant.
      if (first && last && last.top > first.top + first.height / 2) broken.push(word);
    }
  }
  return broken;
}

describe('every scene', () => {
  after(() => {
    document.documentElement.style.colorScheme = '';
  });

  // A theme changes nothing but colours.
  const colours = ['color-contrast', 'link-in-text-block'];
  const looked: Readonly<Record<string, import('axe-core').RunOnly>> = {
    light: { type: 'tag', values: wcag },
    dark: { type: 'rule', values: colours },
  };

  for (const [theme, runOnly] of Object.entries(looked)) {
    it(`meets WCAG 2.0 to 2.2 A and AA when it is ${theme}`, async () => {
      document.documentElement.style.colorScheme = theme;
      document.body.style.background = 'Canvas';
      for (const spec of eachNth(4, scenes)) {
        await shown(spec, 390, async (holder) => {
          const told = (await violationsOf(holder, runOnly)).map((each) => `${spec.id}: ${each}`);
          expect(told).to.deep.equal([]);
        });
      }
    }).timeout(300_000);
  }

  for (const width of [280, 320, 390, 720]) {
    it(`fits into ${width} px: nothing is cut and nothing overlaps`, async () => {
      await setViewport({ width: Math.max(width, 320), height: 800 });
      for (const spec of scenes) {
        await shown(spec, width, (holder) => {
          // Text at 200 %, as a host's or a visitor's setting.
          for (const fontSize of ['', '32px']) {
            holder.style.fontSize = fontSize;
            const outside = unfitting(holder);
            const told = outside.map(
              (each) => `${spec.id} ${fontSize}: ${each.outerHTML.slice(0, 90)}`,
            );
            expect(told).to.deep.equal([]);
          }
        });
      }
    }).timeout(180_000);
  }

  it('has no fact of the first screen over the figure where there is little room', async () => {
    for (const width of [280, 320]) {
      await shown(sceneOf('intro'), width, (holder) => {
        const root = holder.firstElementChild?.shadowRoot;
        const [figure, facts] = ['.pose', '.facts'].map((each) =>
          root?.querySelector(each)?.getBoundingClientRect(),
        );
        expect(figure?.bottom, `${width} px`).to.be.below(facts?.top ?? 0);
      });
    }
  });

  it('breaks no word of a heading or a button on a phone, with text of 200 % too', async () => {
    await setViewport({ width: 390, height: 844 });
    const told = new Set<string>();
    for (const spec of scenes) {
      await shown(spec, 390, (holder) => {
        holder.style.fontSize = '32px';
        const root = holder.firstElementChild?.shadowRoot;
        for (const each of root?.querySelectorAll('.heading, button, summary, legend') ?? []) {
          for (const word of brokenWords(each)) told.add(`${word} in ${each.outerHTML}`);
        }
      });
    }
    expect([...told]).to.deep.equal([]);
  });

  it('has targets of 44 px at least, in 280 px too', async () => {
    for (const spec of scenes) {
      await shown(spec, 280, (holder) => {
        const targets = holder.firstElementChild?.shadowRoot?.querySelectorAll(
          'button, a[part~=button], label, summary',
        );
        for (const target of targets ?? []) {
          if (target.getClientRects().length === 0) continue;
          const { width, height } = target.getBoundingClientRect();
          expect(height, `${spec.id}: ${target.outerHTML}`).to.be.at.least(44);
          // The eleven scores stand in one line, as a ruler does; those are 24 px wide at least.
          const isScore = target.closest('.scale') !== null;
          expect(width, `${spec.id}: ${target.outerHTML}`).to.be.at.least(isScore ? 24 : 44);
        }
      });
    }
  });

  it('opens the pages of others without handing them the page that it stands in', () => {
    const away = scenes.flatMap((spec) => [
      ...(sceneElement(spec).shadowRoot?.querySelectorAll<HTMLAnchorElement>('[target]') ?? []),
    ]);
    expect(away).to.have.length.above(20);
    for (const { relList, outerHTML } of away) {
      expect(relList.contains('noopener'), outerHTML).to.equal(true);
    }
  });

  itNeeds(
    'emulate media',
    'is drawn by its borders and words where the colours are forced',
    async () => {
      await emulateFeatures({ 'forced-colors': 'active' });
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      await shown(sceneOf('page-alarm-limbs-all'), 390, (holder) => {
        const root = holder.firstElementChild?.shadowRoot;
        const label = root?.querySelector('label:has(:checked)');
        const other = root?.querySelector('label:not(:has(:checked))');
        expect(getComputedStyle(label as Element).outlineStyle).to.equal('solid');
        expect(getComputedStyle(other as Element).outlineStyle).to.equal('none');
        const progress = root?.querySelector('progress');
        expect(getComputedStyle(progress as Element).borderTopStyle).to.equal('solid');
      });
      await emulateFeatures({});
    },
  );

  it('shows the page that it says: its answers lead there', () => {
    for (const { id, checkup } of scenes) {
      if (!checkup || checkup.screen === 'short-check') continue;
      if (checkup.screen === 'intro' || checkup.screen === 'result') continue;
      expect(
        path(checkup.answers).map((page) => page.id as string),
        id,
      ).to.include(checkup.screen);
    }
  });

  it('is in the one list: each page, each level, each section', () => {
    const ids = scenes.map(({ id }) => id).join(' ');
    for (const page of pageIds) expect(ids).to.contain(`page-${page}`);
    for (const level of Object.keys(en.levels)) expect(ids).to.contain(`result-${level}`);
    for (const section of ['intro', 'tips', 'myths', 'prepare']) expect(ids).to.contain(section);
  });
});
