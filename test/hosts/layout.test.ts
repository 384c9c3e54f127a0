import { expect } from '@open-wc/testing';
import { itNeeds } from '../engine.js';
import { inPage, until, widgets, type Host } from './page.js';

const readme = await (await fetch('/README.md')).text();
const source = '/dist/soreness-checker.js';

/** The example of the README that holds these words, without its script. */
const example = (words: string) =>
  (
    [...readme.matchAll(/```html\n([^]*?)```/g)]
      .map(([, code = '']) => code)
      .find((code) => code.includes(words)) ?? ''
  ).replace(/<script[^]*?<\/script>/, '');

const frames = async ({ window }: Host, count: number) => {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
};

/** How much of the page jumps when the script comes late: the sum of its layout shifts. */
async function shiftOf(markup: string, width: number, place: string): Promise<number> {
  const text = `<p>${'Some text of the page. '.repeat(60)}</p>`;
  let sum = 0;
  await inPage(
    `<!doctype html><meta name=viewport content="width=device-width"><h1>Title</h1>${markup}<i></i>${text}`,
    async (host) => {
      Object.assign(host.window.frameElement as HTMLIFrameElement, { width, height: 800 });
      await frames(host, 4);
      new host.window.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: false });
      const script = Object.assign(host.page.createElement('script'), { src: source });
      host.page.querySelector(place)?.append(script);
      await until(() => widgets(host).some(({ shadowRoot }) => shadowRoot));
      await frames(host, 6);
    },
  );
  return Number(sum.toFixed(3));
}

describe('the page does not jump when the script comes late', () => {
  for (const width of [390, 800]) {
    for (const words of ['<div data-soreness-checker', '<soreness-checker show']) {
      itNeeds('tell of layout shifts', `around ${words}…>, at ${width} px`, async () => {
        expect(await shiftOf(example(words), width, 'head')).to.equal(0);
      });
    }

    itNeeds(
      'tell of layout shifts',
      `around the check alone in 600 px, at ${width} px`,
      async () => {
        const markup = example('<div data-soreness-checker').replace('100vh', '600px');
        const check = markup.replace('<div', '<div data-show="check"');
        expect(await shiftOf(check, width, 'head')).to.equal(0);
      },
    );

    itNeeds(
      'tell of layout shifts',
      `but does around a script alone, which reserves nothing, at ${width} px`,
      async () => {
        expect(await shiftOf('', width, 'i')).to.be.above(0.1);
      },
    );
  }
});
