import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core';
import { brands } from '../demo/brands.js';
import { nameOf } from '../demo/names.js';
import { scenes } from '../demo/scenes.js';
import { de } from '../src/locales/de/index.js';
import { contrasts } from './contrast.js';
import { isWhole } from './engine.js';
import { press } from './helpers.js';
import { heard, inPage, until, widgetOf, type Host } from './hosts/page.js';

/** A page of the demo as it is served; its console and CSP reports are heard. */
async function onDemo(page: string, check: (host: Host) => unknown): Promise<void> {
  const text = await (await fetch(`/demo/${page.split(/[?#]/)[0] ?? ''}`)).text();
  await inPage(text.replace('<head>', '<head><base href="/demo/" />'), async (host) => {
    Object.assign(host.window.frameElement as HTMLElement, { width: '1000', height: '800' });
    await check(host);
  });
}

const byId = ({ page }: Host, id: string) => page.getElementById(id) as HTMLElement;

/** Waits until all of the demo page is there: the cards come last, and the height is measured. */
const ready = async (host: Host) => {
  await until(() => host.page.getElementById('size')?.textContent !== 'One file');
  await until(() => isPreviewed(host));
  await until(() => codeIn(host) === '' || codeIn(host).includes('sha384-'));
};

const codeIn = ({ page }: Host) =>
  [...page.querySelectorAll('#take-it code')]
    .map((each) => each.textContent)
    .filter((text) => text.includes('soreness'))
    .join('');

/** Whether the preview has been given the look that was chosen. */
const isPreviewed = ({ page }: Host) =>
  !!page.querySelector<HTMLIFrameElement>('#preview')?.contentDocument?.adoptedStyleSheets.length;

/** The live widget of the preview. */
const previewed = ({ page }: Host) =>
  page
    .querySelector<HTMLIFrameElement>('#preview')
    ?.contentDocument?.querySelector('soreness-checker') ?? null;

const choose = ({ page }: Host, name: string, value: string) =>
  page.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.click();

function type({ page, window }: Host, name: string, value: string): void {
  const input = page.querySelector(`[name="${name}"]`) as HTMLInputElement;
  input.value = value;
  const kind = input.localName === 'select' ? 'change' : 'input';
  input.dispatchEvent(new window.Event(kind, { bubbles: true }));
}

/** What a page gave its widget: its attributes and the variables of its look. */
function given(widget: Element): unknown {
  const style = widget.ownerDocument.defaultView?.getComputedStyle(widget);
  const names = ['accent', ...brands.flatMap(({ variables }) => Object.keys(variables))];
  const attributes = [...widget.attributes].map(({ name, value }) => [name, value]);
  return {
    ...Object.fromEntries(attributes.filter(([name]) => name !== 'style')),
    ...Object.fromEntries(
      names.map((name) => [name, style?.getPropertyValue(`--soreness-${name}`).trim()]),
    ),
  };
}

const dist = 'src="/dist/soreness-checker.js"';

/** What axe finds in a page, with its own axe, as a page's elements are not those of this one. */
async function complaintsOf({ page, window }: Host): Promise<string[]> {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await loaded;
  const { axe } = window as unknown as {
    axe: { run(within: Document, options: RunOptions): Promise<AxeResults> };
  };
  const { violations } = await axe.run(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The sites in frames are pages of their own.
    iframes: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}

describe('the demo page', () => {
  it('stands under its strict policy, without an error, and says what it is not', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      expect(await heard(host)).to.deep.equal([]);
      const text = host.page.body.textContent.replace(/\s+/g, ' ');
      expect(text).to.contain(
        'Education, not a diagnosis. No doctor, nurse or other clinician has',
      );
      expect(byId(host, 'verdicts').children).to.have.length(5);
      expect(byId(host, 'sites').children).to.have.length(3);
    });
  });

  it('shows the country and the language that its address names, in the preview too', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      host.window.location.hash = 'country=uk&lang=de-CH';
      const select = (name: string) =>
        host.page.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      await until(() => select('country')?.value === 'GB');
      expect(select('lang')?.selectedOptions[0]?.textContent).to.equal('Deutsch');
      await until(() => previewed(host)?.shadowRoot?.textContent.includes(de.heading) ?? false);
      expect(codeIn(host)).to.contain('src="soreness-checker.de.js"');
      await until(() => /integrity="sha384-/.test(codeIn(host)));
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('tells the size that is measured', async () => {
    const budgets = (await (await fetch('/budgets.json')).json()) as Record<
      string,
      { brotli: number }
    >;
    const size = budgets['dist/soreness-checker.js']?.brotli ?? 0;
    await onDemo('index.html', async (host) => {
      await ready(host);
      expect(byId(host, 'size').textContent).to.equal(`${Math.round(size / 1000)} kB`);
    });
  });

  it('is accessible', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      expect(await complaintsOf(host)).to.deep.equal([]);
    });
  }).timeout(180_000);

  for (const { id, variables, theme } of brands) {
    it(`has code that gives the widget it shows (${id})`, async () => {
      await onDemo('index.html', async (host) => {
        await ready(host);
        choose(host, 'brand', id);
        const code = codeIn(host);
        for (const [name, value] of Object.entries(variables)) {
          expect(code).to.contain(`--soreness-${name}: ${value};`);
        }
        expect(code.includes('data-theme')).to.equal(theme === 'dark');
        const widget = previewed(host) as Element;
        const shown = given(widget);
        // The browser itself refuses a file whose hash is another.
        await inPage(code.replace('src="soreness-checker.js"', dist), async (pasted) => {
          expect(given(widgetOf(pasted))).to.deep.equal(shown);
          expect(widgetOf(pasted).shadowRoot?.textContent).to.contain('Sore after a massage?');
          expect(await heard(pasted)).to.deep.equal([]);
        });
        const [faintest] = contrasts(widget.shadowRoot as ShadowRoot);
        if (isWhole) expect(faintest?.ratio, faintest?.text).to.be.at.least(4.5);
      });
    });
  }

  it('takes a newcomer from “WordPress, UK, my colour, dark, a booking link” to the same widget', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      choose(host, 'place', 'wordpress');
      expect(codeIn(host)).to.equal('[soreness_checker]\n');
      choose(host, 'form', 'placeholder');
      expect(byId(host, 'number').textContent).to.contain('No number to call');
      type(host, 'country', 'GB');
      expect(byId(host, 'number').textContent).to.contain('Call 999');
      type(host, '--accent', '#8a2d62');
      choose(host, 'theme', 'dark');
      type(host, 'book-url', '/book');
      choose(host, 'show', 'myths');
      let copied = '';
      const clipboard = { writeText: async (text: string) => void (copied = text) };
      Object.defineProperty(host.window.navigator, 'clipboard', { value: clipboard });
      byId(host, 'copy-0').click();
      await until(() => byId(host, 'take-it').textContent.includes('Copied'));
      expect(copied).to.contain('Call 999, or go to an emergency department');
      const widget = previewed(host) as Element;
      const shown = given(widget);
      expect(shown).to.include({ country: 'GB', theme: 'dark', show: 'check tips' });
      await inPage(copied.replace('src="soreness-checker.js"', dist), (pasted) => {
        expect(given(widgetOf(pasted))).to.deep.equal(shown);
        expect(widgetOf(pasted).shadowRoot?.textContent).to.equal(widget.shadowRoot?.textContent);
      });
    });
  });

  it('keeps every choice in the address, takes one back, and begins anew', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      const { location: place } = host.window;
      type(host, 'country', 'DE');
      type(host, 'heading', 'S');
      type(host, 'heading', 'Sore');
      expect(place.hash).to.equal('#country=DE&heading=Sore');
      byId(host, 'undo').click();
      await until(() => place.hash === '#country=DE');
      await until(() => !codeIn(host).includes('data-heading='));
      expect(previewed(host)?.getAttribute('country')).to.equal('DE');
      byId(host, 'over').click();
      expect(place.hash).to.equal('');
      expect(previewed(host)?.hasAttribute('country')).to.equal(false);
    });
  });

  it('says what is wrong with a value, and goes on without it', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      type(host, 'book-url', 'javascript:alert(1)');
      expect(byId(host, 'about-book-url').textContent).to.contain('Allowed: a path');
      expect(codeIn(host)).not.to.contain('javascript:');
      expect(previewed(host)?.hasAttribute('book-url')).to.equal(false);
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('mends a colour that does not stand out', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      type(host, '--accent', '#ffee00');
      byId(host, 'fix').click();
      expect(host.page.getElementById('fix')).to.equal(null);
      expect(codeIn(host)).to.match(/--soreness-accent: #[0-9a-f]{6};/);
      expect(codeIn(host)).not.to.contain('#ffee00');
    });
  });

  it('shows any screen, in any page, without losing the widget in use', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      const widget = previewed(host);
      type(host, 'country', 'FR');
      type(host, 'scene', 'result-emergency');
      const frame = byId(host, 'preview') as HTMLIFrameElement;
      const scene = () => frame.contentDocument?.querySelector('.scene')?.shadowRoot;
      expect(scene()?.textContent).to.contain('Call 112');
      type(host, 'scene', '');
      expect(scene()).to.equal(undefined);
      expect(previewed(host)).to.equal(widget);
      choose(host, 'light', 'dark');
      choose(host, 'width', 'desktop');
      expect(
        host.window.getComputedStyle(frame.contentDocument?.documentElement as Element).colorScheme,
      ).to.equal('dark');
      type(host, 'page', 'clinic');
      await until(
        () =>
          previewed(host) !== null &&
          previewed(host) !== widget &&
          previewed(host)?.getAttribute('country') === 'FR',
      );
    });
  });

  it('tells of the events of the widget in the preview', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      press(previewed(host) as Element, 'Start the check');
      expect(byId(host, 'heard').textContent).to.contain('soreness-start');
      expect(byId(host, 'heard').textContent).to.contain('{"step":1}');
    });
  });

  it('names what its address has wrong', async () => {
    await onDemo('index.html#country=Utopia&theme=dark', async (host) => {
      host.window.location.hash = '#country=Utopia&theme=dark';
      await ready(host);
      await until(() => host.page.querySelector('.notice') !== null);
      expect(host.page.querySelector('.notice')?.textContent).to.contain(
        'country=Utopia was left out',
      );
      expect(previewed(host)?.getAttribute('theme')).to.equal('dark');
    });
  });
});

describe('the gallery', () => {
  it('calls each scene by a name of its own', () => {
    const names = scenes.map(({ id }) => `${nameOf(id).group}: ${nameOf(id).name}`);
    expect(new Set(names)).to.have.length(scenes.length);
    for (const { id } of scenes) {
      const { name } = nameOf(id);
      expect(name, id).to.match(/^[A-Z]/);
      expect(name, id).not.to.contain('undefined');
    }
  });

  it('has every scene, and a link to each', async () => {
    await onDemo('gallery.html', async (host) => {
      await until(() => host.page.querySelectorAll('figure').length === scenes.length);
      for (const link of host.page.querySelectorAll('#contents a')) {
        const id = decodeURIComponent((link as HTMLAnchorElement).hash.slice(1));
        expect(host.page.getElementById(id), id).not.to.equal(null);
      }
      expect(await heard(host)).to.deep.equal([]);
    });
  });
});

describe('the page of the system', () => {
  it('shows every colour in light and dark, and each icon by its name', async () => {
    await onDemo('system.html', async (host) => {
      await until(() => host.page.querySelector('.dark')?.shadowRoot?.textContent !== undefined);
      for (const side of host.page.querySelectorAll('.side')) {
        const text = side.shadowRoot?.textContent ?? '';
        for (const name of ['--_accent', '--_text', '--_muted', '--_surface', '--_soft']) {
          expect(text).to.contain(name);
        }
        expect(text).to.contain('house');
        expect(text).not.to.contain('--_radius');
      }
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('follows an accent', async () => {
    await onDemo('system.html', async (host) => {
      const swatch = () =>
        host.page
          .querySelector('.light')
          ?.shadowRoot?.querySelector('[data-token="--_accent"]') as Element;
      await until(() => !!host.page.querySelector('.light')?.shadowRoot);
      type(host, 'accent', '#a4472b');
      const style = host.window.getComputedStyle(swatch());
      expect(style.backgroundColor).to.match(/164, 71, 43|0\.643/);
    });
  });
});
