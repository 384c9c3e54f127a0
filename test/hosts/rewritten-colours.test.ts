import { expect } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import type { Answers } from '../../src/triage/internal.js';
import { en } from '../../src/locales/index.js';
import { contrast, contrasts, painted } from '../contrast.js';
import { eachNth } from '../engine.js';
import { all, fillPage, one, press, titleOf, walk } from '../helpers.js';
import { heard, inPage, widgetOf, type Host } from './page.js';

const page = (color: string, ...scripts: readonly string[]) => `<html lang=en-GB>
  <meta name=viewport content="width=device-width">
  <style>body { margin: 0; background: #fff; color: #222; } soreness-checker { ${color} }</style>
  <div style="background: rgb(255, 0, 0); width: 40px; height: 40px"></div>
  <h1>Our clinic</h1>
  <soreness-checker country=GB><p>Fallback</p></soreness-checker>
  ${[...scripts, '/dist/soreness-checker.js'].map((src) => `<script src=${src}></script>`).join('')}`;

const frame = ({ window }: Host) =>
  new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));

const { levels } = en;
const results: Readonly<Record<string, Answers>> = {
  [levels['self-care'].title]: ordinary,
  [levels.therapist.title]: { ...ordinary, began: 'during', quality: ['sharp'] },
  [levels.doctor.title]: { ...ordinary, massage: 'four-to-seven-days', trend: 'same', pain: 5 },
  [levels.urgent.title]: { ...ordinary, fever: 'yes' },
  [levels.emergency.title]: { ...ordinary, chest: 'yes' },
};

/** Looks at the start, a screen of questions with and without answers, and each result. */
async function eachScreen(host: Host, look: (screen: string) => unknown): Promise<void> {
  const widget = widgetOf(host);
  const see = async (screen: string) => {
    for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = true;
    await look(screen);
  };
  await see('start');
  press(widget, en.intro.start);
  await see('questions');
  fillPage(widget, ordinary);
  await see('answers');
  press(widget, en.steps.back);
  for (const [title, answers] of Object.entries(results)) {
    walk(widget, answers);
    expect(titleOf(widget)).to.equal(title);
    await see(title);
    press(widget, en.result.restart);
  }
}

interface Rewriter {
  readonly DarkReader: {
    enable(theme: { brightness: number; contrast: number }): void;
    disable(): void;
  };
  html2canvas(element: HTMLElement, options: object): Promise<HTMLCanvasElement>;
}

const rewriter = ({ window }: Host) => window as unknown as Rewriter;

/** The texts as they are painted, when what rewrites colours has come to rest. */
async function settled(host: Host) {
  const look = () => contrasts(widgetOf(host).shadowRoot as ShadowRoot);
  let before = '';
  let shown = look();
  for (let calm = 0; calm < 5;) {
    await frame(host);
    shown = look();
    const now = JSON.stringify(shown);
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
  return shown;
}

describe('Dark Reader leaves all words readable', () => {
  // Dark Reader itself puts pale words on a fill that is as bright as gold.
  const colors = ['', '--soreness-accent: #ff8a65', '--soreness-accent: #1a237e'];
  const levelColors = ['--soreness-doctor: #ffe9a8', '--soreness-emergency: rgb(120 0 0)'];
  for (const color of eachNth(2, [...colors, '--soreness-accent: #0a2a6b', ...levelColors])) {
    it(`on each screen, with ${color || 'no colour of the site'}`, async () => {
      await inPage(page(color, '/node_modules/darkreader/darkreader.js'), async (host) => {
        const { DarkReader } = rewriter(host);
        const [section] = all(widgetOf(host), 'section');
        const ground = () => host.window.getComputedStyle(section as Element).backgroundColor;
        DarkReader.enable({ brightness: 100, contrast: 90 });
        // Otherwise the test would say nothing.
        while (contrast(painted('#fff', ground()), '#000') > 4) await frame(host);
        const told: string[] = [];
        await eachScreen(host, async (screen) => {
          for (const { text, ratio } of await settled(host)) {
            if (ratio < 4.5) told.push(`${screen}: ${text} ${ratio.toFixed(2)}`);
          }
        });
        DarkReader.disable();
        expect(told).to.deep.equal([]);
      });
    }).timeout(300_000);
  }
});

describe('html2canvas makes a picture of the page', () => {
  const colors = [
    '',
    '--soreness-accent: oklch(0.7 0.2 200)',
    '--soreness-surface: lab(90 10 10); --soreness-text: color(display-p3 0 0 0.2)',
    '--soreness-emergency: color-mix(in srgb, red, black)',
  ];
  for (const color of colors) {
    it(`on each screen, with ${color || 'no colour of the site'}`, async () => {
      const source = '/node_modules/html2canvas/dist/html2canvas.js';
      await inPage(page(color, source), async (host) => {
        await eachScreen(host, async (screen) => {
          const { body } = host.page;
          const options = { logging: false, scale: 1, height: 40, width: 40 };
          const picture = await rewriter(host).html2canvas(body, options);
          const pen = picture.getContext('2d') as CanvasRenderingContext2D;
          const pixel = [...pen.getImageData(20, 20, 1, 1).data];
          expect(pixel, screen).to.deep.equal([255, 0, 0, 255]);
        });
        expect(await heard(host)).to.deep.equal([]);
      });
    }).timeout(300_000);
  }
});

describe('colours that tools read', () => {
  for (const color of ['', '--soreness-accent: oklch(0.7 0.2 200); --soreness-text: lab(20 0 0)']) {
    it(`are plain, or their element asks to be left out, with ${color || 'no colour'}`, async () => {
      await inPage(page(color), async (host) => {
        const told = new Set<string>();
        await eachScreen(host, () => {
          const widget = widgetOf(host);
          expect(one(widget, 'section').closest('[data-html2canvas-ignore]')).to.exist;
          for (const each of [widget, ...all(widget, '*')]) {
            if (each.closest('[data-html2canvas-ignore]')) continue;
            const style = host.window.getComputedStyle(each);
            for (const name of style) {
              const [made] = /\b(color|(ok)?(lab|lch)|hwb|color-mix|light-dark)\(/.exec(
                name.startsWith('--') ? '' : style.getPropertyValue(name),
              ) ?? [''];
              if (made) told.add(`${made} in ${name} of ${each.localName}`);
            }
          }
        });
        expect([...told]).to.deep.equal([]);
      });
    });
  }
});
