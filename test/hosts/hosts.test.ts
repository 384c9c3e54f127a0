import { expect } from '@open-wc/testing';
import { hosts } from '../../demo/hosts/hosts.js';
import { ordinary } from '../../demo/ordinary.js';
import { scenes } from '../../demo/scenes.js';
import { path } from '../../src/triage/internal.js';
import { en } from '../../src/locales/index.js';
import { all, drawn, press, roam, textOf, thereAndBack, walk, titleOfPage } from '../helpers.js';
import { changes, computed } from './computed.js';
import { heard, onPage, widgetOf, type Host } from './page.js';

const typical =
  'h1 h2 p a span button input label fieldset legend select textarea table tr th td ul ol li dl details summary img svg progress section div blockquote code pre form main aside header footer nav dialog hr strong'.split(
    ' ',
  );

/** One of each element of a page, in a box whose size nothing else changes. */
function samples({ page }: Host): Element[] {
  const box = page.body.appendChild(page.createElement('div'));
  box.style.cssText = 'position: absolute; inset: 0 auto auto 0; width: 600px; height: 600px';
  const made = typical.map((name) => page.createElement(name));
  for (const each of made) each.append('Text');
  box.append(...made);
  return made;
}

const injected = (host: Host) =>
  new Promise((resolve) => {
    const script = host.page.createElement('script');
    script.src = '/dist/soreness-checker.js';
    script.addEventListener('load', resolve);
    // At the very end of the body it would be taken for a tag manager's.
    host.page.body.appendChild(host.page.createElement('div')).append(script);
  });

/** What of the widget is cut, or reaches out of its place. */
function outside(widget: Element): string[] {
  const limit = widget.parentElement?.getBoundingClientRect() ?? new DOMRect();
  return all(widget, '*:not(.hidden, slot)')
    .filter((each) => {
      // What is closed has no place.
      if (each.getClientRects().length === 0) return false;
      // The figure of the first screen leaves it at its side, and cards in a row are swiped into sight.
      if (each.closest('.pose, .rail > *')) return false;
      const { left, right } = each.getBoundingClientRect();
      return right > limit.right + 1 || left < limit.left - 1;
    })
    .map((each) => each.outerHTML.slice(0, 90));
}

for (const { page, what, refused, framed, lit, headers = {} } of hosts) {
  describe(`${what} (${page})`, () => {
    // Those are looked at below, and with the page for an iframe.
    if (refused || framed) return;

    it('lets the visitor go to a result and back, without an error, warning or CSP report', async () => {
      await onPage(page, async (host) => {
        const widget = widgetOf(host);
        expect(outside(widget)).to.deep.equal([]);
        thereAndBack(widget);
        expect(await heard(host)).to.deep.equal([]);
        if (lit) expect(host.page.getElementById('own')?.textContent).to.contain('works');
      });
    });

    // Trusted Types let no code of a test put a script into the page.
    if (JSON.stringify(headers).includes('trusted-types')) return;

    it('keeps its own look and its globals when the widget comes', async () => {
      await onPage(`${page}${page.includes('?') ? '&' : '?'}bare`, async (host) => {
        const own = samples(host);
        const globals = Object.keys(host.window);
        const before = computed(own);
        expect(before.size).to.be.above(10_000);
        await injected(host);
        thereAndBack(widgetOf(host));
        expect(changes(before, computed(own))).to.deep.equal([]);
        expect(Object.keys(host.window)).to.deep.equal(globals);
      });
    });
  });
}

/** What the widget means to take from the page: its font and spacing, its colours, and whether it is seen. */
const lent = `font: 16px/1.5 serif; color: #222; color-scheme: light; visibility: visible;
  letter-spacing: normal; word-spacing: normal; pointer-events: auto; -webkit-font-smoothing: auto; -webkit-text-size-adjust: auto;
  text-size-adjust: auto;`.replaceAll(';', ' !important;');

/** One of the elements of each name and class: no selector of a page tells those apart in a shadow root. */
const oneOfEach = (widget: Element): Iterable<Element> => {
  const found = new Map<string, Element>();
  for (const each of all(widget, '*')) {
    const kind = `${each.localName} ${each.parentElement?.localName} ${each.getAttribute('class')}`;
    if (!found.has(kind)) found.set(kind, each);
  }
  return found.values();
};

describe('the sheets of a page', () => {
  const styled = hosts.filter(({ page }) => /hostile|bootstrap|tailwind|blog|dark|rem/.test(page));

  for (const { page, what } of styled) {
    it(`change nothing inside the widget but what it inherits (${what})`, async () => {
      await onPage(page, async (host) => {
        const widget = widgetOf(host) as HTMLElement;
        const box = host.page.body.appendChild(host.page.createElement('div'));
        box.style.cssText = 'all: unset !important; display: block !important;';
        box.style.setProperty('width', '400px', 'important');
        box.append(widget);
        await drawn(widget);
        widget.style.cssText = lent;
        const compare = () => {
          const parts = () => computed(oneOfEach(widget));
          const sheets = [...host.page.styleSheets];
          const dressed = parts();
          for (const sheet of sheets) sheet.disabled = true;
          const plain = parts();
          for (const sheet of sheets) sheet.disabled = false;
          expect(sheets).not.to.be.empty;
          expect(changes(plain, dressed)).to.deep.equal([]);
        };
        compare();
        press(widget, 'Start the check');
        compare();
        press(widget, 'Back');
        press(widget, 'Start the check');
      });
    });
  }

  it('lend their font and colours', async () => {
    await onPage('blog.html', (host) => {
      const widget = widgetOf(host);
      const [part] = all(widget, 'p');
      const { fontFamily } = host.window.getComputedStyle(part as Element);
      expect(fontFamily).to.equal('Georgia, serif');
    });
    await onPage('dark.html', (host) => {
      const [part] = all(widgetOf(host), 'section');
      const { backgroundColor } = host.window.getComputedStyle(part as Element);
      expect(backgroundColor).to.equal('rgb(20, 29, 29)');
    });
  });

  it('turn it dark by a class or an attribute, with the line of the documentation', async () => {
    const docs = await (await fetch('/docs/embedding.md')).text();
    const [line = ''] = /(?<=```css\n)\.dark soreness-checker[^]*?(?=```)/.exec(docs) ?? [];
    const selectors = ['.dark', "[data-theme='dark']", "[data-bs-theme='dark']"];
    for (const selector of selectors) expect(line).to.contain(`${selector} soreness-checker`);
    await onPage('dark-class.html', ({ page, window: inside }) => {
      const [part] = all(widgetOf({ page } as Host), 'section');
      const surface = () => inside.getComputedStyle(part as Element).backgroundColor;
      const { body } = page;
      expect(surface()).to.equal('rgb(20, 29, 29)');
      body.className = '';
      expect(surface()).to.equal('rgb(255, 255, 255)');
      for (const name of ['data-theme', 'data-bs-theme']) {
        body.setAttribute(name, 'dark');
        expect(surface(), name).to.equal('rgb(20, 29, 29)');
        body.removeAttribute(name);
      }
      const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(squash(page.querySelector('style')?.textContent ?? '')).to.contain(squash(line));
    });
  });
});

describe('a strict Content-Security-Policy', () => {
  it('has nothing to report on any screen that buttons lead to', async () => {
    await onPage('csp.html', async (host) => {
      const widget = widgetOf(host);
      for (const section of ['check', 'prepare tips myths check']) {
        widget.setAttribute('show', section);
        await drawn(widget);
        const noticed = { ...ordinary, nerves: 'yes', 'skin-change': 'yes' } as const;
        const titles = roam(widget, noticed, 1500);
        expect([...titles]).to.include.members(path(noticed).map(({ id }) => titleOfPage(id)));
        expect([...titles]).to.include(en.levels.therapist.title);
      }
      expect(await heard(host)).to.deep.equal([]);
      expect(() => (host.window as unknown as { eval(code: string): void }).eval('1')).to.throw();
    });
  }).timeout(300_000);

  it('has nothing to report on any result', async () => {
    await onPage('csp.html', async (host) => {
      const widget = widgetOf(host);
      for (const { checkup, attributes = {} } of scenes) {
        if (checkup?.screen !== 'result' || !checkup.answers.night) continue;
        for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
        await drawn(widget);
        walk(widget, checkup.answers);
        expect(textOf(widget)).to.contain('Start again');
        press(widget, 'Start again');
      }
      expect(await heard(host)).to.deep.equal([]);
    });
  });
});

describe('Trusted Types that refuse our policy', () => {
  for (const { page, what, lit } of hosts.filter(({ refused }) => refused)) {
    it(`leave the fallback to be read, and say once what to add (${what})`, async () => {
      await onPage(page, async (host) => {
        const warnings = await heard(host);
        const ours = warnings.filter((each) => each.startsWith('<soreness-checker>:'));
        expect(ours).to.have.length(1);
        expect(ours[0]).to.contain('add "soreness-checker" to the trusted-types');
        const others = warnings.filter((each) => !each.startsWith('<soreness-checker>:'));
        // The browser's reports: of the policy, and of the template without one.
        expect(others.filter((each) => !each.includes('trusted-types'))).to.deep.equal([]);
        expect(host.window.customElements.get('soreness-checker')).to.equal(undefined);
        const fallback = host.page.querySelector('soreness-checker p, [data-soreness-checker] p');
        expect(fallback?.getClientRects()).to.have.length(1);
        if (lit) expect(host.page.getElementById('own')?.textContent).to.contain('works');
      });
    });
  }
});
