import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core';
import { brands } from '../demo/brands.js';
import { nameOf } from '../demo/names.js';
import { scenes } from '../demo/scenes.js';
import { contrasts } from './contrast.js';
import { isWhole } from './engine.js';
import { heard, inPage, until, widgetOf, type Host } from './hosts/page.js';

/** A page of the demo as it is served; its console and CSP reports are heard. */
async function onDemo(page: string, check: (host: Host) => unknown): Promise<void> {
  const text = await (await fetch(`/demo/${page.split('?')[0] ?? ''}`)).text();
  await inPage(text.replace('<head>', '<head><base href="/demo/" />'), async (host) => {
    Object.assign(host.window.frameElement as HTMLElement, { width: '1000', height: '800' });
    await check(host);
  });
}

const byId = ({ page }: Host, id: string) => page.getElementById(id) as HTMLElement;

/** Waits until all of the demo page is there: the cards come last. */
const ready = (host: Host) =>
  until(() => host.page.getElementById('size')?.textContent !== 'One file');

const snippetIn = (host: Host) => byId(host, 'snippet').textContent;

const choose = ({ page }: Host, name: string, value: string) =>
  page.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.click();

function setAccent({ page, window }: Host, value: string): void {
  const input = page.querySelector('input[name=accent]') as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new window.Event('input', { bubbles: true }));
}

/** What a page gave its widget: its attributes and the variables of its brand. */
function given(host: Host): unknown {
  const widget = widgetOf(host);
  const style = host.window.getComputedStyle(widget);
  const names = ['accent', ...brands.flatMap(({ variables }) => Object.keys(variables))];
  return {
    show: widget.getAttribute('show'),
    theme: widget.getAttribute('theme'),
    ...Object.fromEntries(
      names.map((name) => [name, style.getPropertyValue(`--soreness-${name}`)]),
    ),
  };
}

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
  }).timeout(60_000);

  it('begins with nothing but the script and its hash', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      expect(snippetIn(host)).to.match(
        /^<script\n {2}src="soreness-checker.js"\n {2}integrity="sha384-[\w+/]{64}"\n {2}async\n><\/script>\n$/,
      );
    });
  });

  for (const { id, variables, theme } of brands) {
    it(`has a snippet that gives the widget it shows (${id})`, async () => {
      await onDemo('index.html', async (host) => {
        await ready(host);
        choose(host, 'brand', id);
        const snippet = snippetIn(host);
        for (const [name, value] of Object.entries(variables)) {
          expect(snippet).to.contain(`--soreness-${name}: ${value};`);
        }
        expect(snippet.includes('data-theme')).to.equal(theme === 'dark');
        const shown = given(host);
        // The browser itself refuses a file whose hash is another.
        const file = 'src="/dist/soreness-checker.js"';
        await inPage(snippet.replace('src="soreness-checker.js"', file), async (pasted) => {
          expect(given(pasted)).to.deep.equal(shown);
          expect(widgetOf(pasted).shadowRoot?.textContent).to.contain('Sore after a massage?');
          expect(await heard(pasted)).to.deep.equal([]);
        });
        const [faintest] = contrasts(widgetOf(host).shadowRoot as ShadowRoot);
        if (isWhole) expect(faintest?.ratio, faintest?.text).to.be.at.least(4.5);
      });
    });
  }

  it('takes a colour, the sections and a theme into the snippet and the widget', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      setAccent(host, '#8a2d62');
      choose(host, 'show', 'tips');
      choose(host, 'show', 'prepare');
      choose(host, 'theme', 'dark');
      expect(snippetIn(host)).to.contain('--soreness-accent: #8a2d62;');
      expect(snippetIn(host)).to.contain('data-show="check myths prepare"');
      expect(snippetIn(host)).to.contain('data-theme="dark"');
      expect(given(host)).to.include({
        show: 'check myths prepare',
        theme: 'dark',
        accent: '#8a2d62',
      });
      for (const each of ['check', 'myths', 'prepare']) choose(host, 'show', each);
      expect(snippetIn(host), 'one section always stays').to.contain('data-show="prepare"');
    });
  });

  it('copies the snippet, and says so', async () => {
    await onDemo('index.html', async (host) => {
      await ready(host);
      let copied = '';
      const clipboard = {
        writeText: (text: string) => {
          copied = text;
          return Promise.resolve();
        },
      };
      Object.defineProperty(host.window.navigator, 'clipboard', { value: clipboard });
      byId(host, 'copy').click();
      await until(() => byId(host, 'copied').textContent !== '');
      expect(byId(host, 'copied').textContent).to.equal('Copied');
      expect(copied).to.equal(snippetIn(host));
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
      setAccent(host, '#a4472b');
      const style = host.window.getComputedStyle(swatch());
      expect(style.backgroundColor).to.match(/164, 71, 43|0\.643/);
    });
  });
});
