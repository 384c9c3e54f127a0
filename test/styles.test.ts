import { expect } from '@open-wc/testing';
import { styles } from '../src/styles/styles.js';
import { en } from '../src/words/index.js';
import { all, one, press, walk, widgetWith } from './helpers.js';
import { ordinary } from '../demo/scenes.js';

const names = (pattern: RegExp) => new Set([...styles.matchAll(pattern)].map(([, name]) => name));

/** The relative luminance of a computed colour, as WCAG has it. */
function luminance(color: string): number {
  const context = Object.assign(document.createElement('canvas'), {
    width: 1,
    height: 1,
  }).getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (one: string, other: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

describe('the style sheet', () => {
  it('defines every private variable that it uses, and uses every one that it defines', () => {
    expect(names(/var\((--_[\w-]+)/g)).to.deep.equal(names(/(--_[\w-]+):/g));
  });

  it('reads each public variable once', () => {
    const read = [...styles.matchAll(/var\((--soreness-[\w-]+)/g)].map(([, name]) => name);
    expect(read).to.deep.equal([...new Set(read)]);
  });

  it('has no rem and no physical side', () => {
    expect(styles).not.to.match(/[\d.]rem\b|\b(margin|padding|border)-(left|right|top|bottom)\b/);
  });

  it('keeps the text on the accent readable, whatever colour the page picks', async () => {
    const element = await widgetWith();
    const main = one(element, 'button.fill');
    const steps = [0, 51, 102, 119, 128, 153, 204, 255];
    for (const r of steps) {
      for (const g of steps) {
        for (const b of steps) {
          const accent = `rgb(${r}, ${g}, ${b})`;
          element.style.setProperty('--soreness-accent', accent);
          const { color, backgroundColor } = getComputedStyle(main);
          expect(contrast(color, backgroundColor), accent).to.be.at.least(4.5);
        }
      }
    }
  });

  for (const theme of ['light', 'dark']) {
    it(`draws the progress so that it stands out from what is left (${theme})`, async () => {
      const element = await widgetWith({ theme });
      const accent = getComputedStyle(one(element, 'button.fill')).backgroundColor;
      press(element, en.intro.start);
      const { appearance, backgroundColor } = getComputedStyle(one(element, 'progress'));
      expect(appearance).to.equal('none');
      expect(contrast(accent, backgroundColor)).to.be.at.least(3);
    });
  }

  it('lets the page colour a level, and keeps its text readable', async () => {
    const element = await widgetWith();
    element.style.setProperty('--soreness-self-care', 'rgb(255, 255, 0)');
    walk(element, ordinary);
    const band = one(element, '.band');
    expect(getComputedStyle(band).backgroundColor).to.equal('rgb(255, 255, 0)');
    expect(contrast(getComputedStyle(band).color, 'rgb(255, 255, 0)')).to.be.above(7);
  });

  it('keeps to the page’s font, at 16 px at least', async () => {
    const element = await widgetWith();
    element.parentElement?.style.setProperty('font', '10px monospace');
    const { fontSize, fontFamily } = getComputedStyle(all(element, 'p')[0] as Element);
    expect(fontFamily).to.equal('monospace');
    expect(parseFloat(fontSize)).to.be.at.least(16);
  });
});
