import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { emulateFeatures, itNeeds } from './engine.js';

const holds = (query: string) => matchMedia(query).matches;

/** Two text fields, the first with the focus. */
function fields(): [HTMLInputElement, HTMLInputElement] {
  const pair = [document.createElement('input'), document.createElement('input')] as const;
  document.body.append(...pair);
  pair[0].focus();
  return [...pair];
}

describe('the engine', () => {
  afterEach(() => document.body.replaceChildren());

  it('types what is sent, doubled letters and spaces too', async () => {
    const [first] = fields();
    await sendKeys({ type: 'Ann  Otter' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Backspace' });
    expect(first.value).to.equal('Ann  Otter');
  });

  it('goes forth with Tab and back with Shift and Tab', async () => {
    const [first, second] = fields();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(second);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement).to.equal(first);
  });

  it('clicks where the mouse is', async () => {
    const [, second] = fields();
    const { left, top } = second.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(left) + 5, Math.ceil(top) + 5] });
    expect(document.activeElement).to.equal(second);
  });

  it('has the viewport that a test sets', async () => {
    for (const [width, height] of [
      [320, 500],
      [1000, 700],
    ] as const) {
      await setViewport({ width, height });
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
    }
  });

  itNeeds(
    'emulate media',
    'has the colours, the motion and the medium that a test sets',
    async () => {
      await emulateFeatures({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
      expect(holds('(forced-colors: active) and (prefers-reduced-motion: reduce)')).to.equal(true);
      for (const colorScheme of ['dark', 'light'] as const) {
        await emulateMedia({ colorScheme });
        expect(holds(`(prefers-color-scheme: ${colorScheme})`)).to.equal(true);
        expect(holds('(forced-colors: active)')).to.equal(false);
      }
      await emulateMedia({ media: 'print' });
      expect(holds('print')).to.equal(true);
      await emulateMedia({ media: 'screen' });
      expect(holds('print')).to.equal(false);
    },
  );
});
