import { eachNth, itNeeds } from '../engine.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { ordinary } from '../../demo/ordinary.js';
import { en } from '../../src/locales/index.js';
import { all, asked, button, fillPage, focused, one, title, titleOf } from '../helpers.js';
import { plainText } from '../queries.js';
import { inPage, widgetOf, type Host } from './page.js';

interface Bars {
  readonly top: number;
  readonly bottom: number;
}

const bars = eachNth<Bars>(2, [
  { top: 64, bottom: 0 },
  { top: 110, bottom: 0 },
  { top: 64, bottom: 64 },
]);

const sizes = eachNth<readonly [number, number]>(2, [
  [390, 844],
  [360, 640],
  [640, 360],
  [1280, 800],
]);

const markup = ({ top, bottom }: Bars) => `<!doctype html><html lang=en-GB>
  <meta name=viewport content="width=device-width">
  <style>
    body { margin: 0; }
    header, footer { position: sticky; background: #fed; }
    header { top: 0; height: ${top}px; }
    footer { bottom: 0; height: ${bottom}px; }
    .tall { height: 1500px; }
  </style>
  <header><a href=#menu>Menu</a></header><div class=tall></div>
  <soreness-checker show=check><p>Fallback</p></soreness-checker>
  <div class=tall></div><footer><a href=#contact>Contact</a></footer>
  <script src=/dist/soreness-checker.js></script>`;

/** Opens a page with such bars, so large, and brings the widget into sight. */
async function withBars(
  [width, height]: readonly [number, number],
  which: Bars,
  check: (host: Host, widget: Element) => unknown,
): Promise<void> {
  await setViewport({ width: Math.max(width, 400), height });
  await inPage(markup(which), async (host) => {
    const frame = host.window.frameElement as HTMLIFrameElement;
    frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0; display: block`;
    frame.scrollIntoView();
    const widget = widgetOf(host);
    widget.scrollIntoView();
    await check(host, widget);
  });
}

/** Presses a button that the visitor has brought into sight. */
async function press({ window }: Host, widget: Element, name: string): Promise<void> {
  const target = button(widget, name);
  target.scrollIntoView({ block: 'center' });
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  // As a press does.
  target.focus({ preventScroll: true });
  target.click();
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

/** Where it is, where that is not wholly between the bars. */
function outside({ page, window }: Host, { top, bottom }: Bars, each: Element): string {
  // The bars stick, or the test would say nothing.
  expect(page.querySelector('header')?.getBoundingClientRect().top).to.equal(0);
  const box = each.getBoundingClientRect();
  // A low window has room for the answers and the end of what is asked.
  const start = window.innerHeight < 400 ? Math.max(box.top, box.bottom - 24) : box.top;
  const isIn = start >= top - 0.5 && box.bottom <= window.innerHeight - bottom + 0.5;
  return isIn ? '' : `${Math.round(box.top)} to ${Math.round(box.bottom)}`;
}

const named = ({ top, bottom }: Bars) =>
  bottom ? `bars of ${top} px at the top and ${bottom} px at the bottom` : `a bar of ${top} px`;

/** Goes the whole path of ordinary soreness; looks at each screen that it comes to. */
async function goThrough(
  host: Host,
  widget: Element,
  look: (screen: string) => unknown,
): Promise<void> {
  await press(host, widget, en.intro.start);
  for (let screen = 0; screen < 30; screen += 1) {
    await look(titleOf(widget));
    if (asked(widget).length === 0) return;
    fillPage(widget, ordinary);
    await press(host, widget, en.steps.next);
  }
}

for (const size of sizes) {
  for (const which of bars) {
    describe(`in ${size.join(' × ')} px with ${named(which)}`, () => {
      it('the title of each screen is in sight, on the way there and back', async () => {
        await withBars(size, which, async (host, widget) => {
          const told: string[] = [];
          const look = (way: string) => {
            const where = outside(host, which, title(widget));
            if (where) told.push(`${way} ${titleOf(widget)}: ${where}`);
          };
          await goThrough(host, widget, () => look('on'));
          expect(titleOf(widget)).to.equal(en.levels['self-care'].title);
          await press(host, widget, en.result.back);
          for (let screen = 0; screen < 30; screen += 1) {
            look('back');
            if (titleOf(widget) === en.heading) break;
            await press(host, widget, en.steps.back);
          }
          expect(titleOf(widget)).to.equal(en.heading);
          expect(told).to.deep.equal([]);
        });
      });

      it('the first question without an answer is in sight after Continue', async () => {
        await withBars(size, which, async (host, widget) => {
          const told: string[] = [];
          await goThrough(host, widget, async (screen) => {
            for (const { dataset } of asked(widget)) {
              const question = dataset.question ?? '';
              const legend = one(widget, `[data-question="${question}"] legend`);
              // The places that are marked can answer it.
              if (legend.parentElement?.querySelector(':checked')) continue;
              // Those before it have their answers by now.
              await press(host, widget, en.steps.next);
              const where = outside(host, which, legend);
              // The picture of the body is higher than a low window.
              if (where && !(size[1] < 400 && question === 'areas')) {
                told.push(`${screen} ${question}: ${where}`);
              }
              const field = legend.parentElement as HTMLElement;
              const answer = [ordinary[question as keyof typeof ordinary]].flat();
              for (const value of answer) {
                field.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
              }
            }
          });
          expect(told).to.deep.equal([]);
        });
      }).timeout(180_000);
    });
  }
}

/** The control that has the focus, with its words. */
function controlInFocus(widget: Element): Element | undefined {
  const at = focused(widget);
  return at?.closest('label') ?? at ?? undefined;
}

async function tab(isBack: boolean): Promise<void> {
  if (isBack) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  if (isBack) await sendKeys({ up: 'Shift' });
}

/** Moves the focus through all controls of the screen, one after the other. */
async function focusEach(widget: Element, isBack: boolean, look: (at: Element) => void) {
  const last = all(widget, 'a[href], button, summary').filter(
    (each) => each.getClientRects().length > 0,
  );
  const from = isBack ? last.at(-1) : title(widget);
  from?.focus();
  for (let stops = 0; stops < 80; stops += 1) {
    await tab(isBack);
    const at = controlInFocus(widget);
    if (!at) return;
    look(at);
  }
  throw new Error('Tab never leaves the widget.');
}

// In an engine that is not whole, this is one size for each way.
const ways = sizes.flatMap((size) => [false, true].map((isBack) => ({ size, isBack })));
for (const { size, isBack } of eachNth(3, ways)) {
  const which = { top: 64, bottom: 64 };
  const way = isBack ? 'Shift and Tab' : 'Tab';
  const title = `${way} never leads under ${named(which)} in ${size.join(' × ')} px`;
  const test = itNeeds('show the focus', title, async () => {
    await withBars(size, which, async (host, widget) => {
      const told: string[] = [];
      let stops = 0;
      await goThrough(host, widget, async (screen) => {
        for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = true;
        await focusEach(widget, isBack, (at) => {
          stops += 1;
          const { top, bottom } = at.getBoundingClientRect();
          const isHidden = bottom <= which.top || top >= host.window.innerHeight - which.bottom;
          if (!isHidden) return;
          const words = plainText(at).slice(0, 40);
          told.push(`${screen} ${words}: ${Math.round(top)} to ${Math.round(bottom)}`);
        });
      });
      expect(stops).to.be.above(100);
      expect(told).to.deep.equal([]);
    });
  });
  test.timeout(300_000);
}
