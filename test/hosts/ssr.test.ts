import { expect } from '@open-wc/testing';
import { all, links, one, press, thereAndBack, titleOf } from '../helpers.js';
import { heard, inPage, until, widgetOf, type Host } from './page.js';

const source = '/dist/soreness-checker.js';
const page = '<!doctype html><meta name="viewport" content="width=device-width">';

/** What a server renders for these attributes. */
const rendered = async (query: string): Promise<string> =>
  (await fetch(`/server-rendered?${query}`)).text();

async function start(host: Host): Promise<void> {
  const script = host.page.createElement('script');
  host.page.head.append(Object.assign(script, { src: source }));
  await until(() => host.window.customElements.get('soreness-checker') !== undefined);
}

/** What is seen of the widget: its text, and where each part of it stands. */
const seen = (widget: Element) =>
  all(widget, 'section, p, li, button, summary, [role=heading]').map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    const { color, backgroundColor } = getComputedStyle(each);
    const box = [x, y, width, height].map((value) => value.toFixed(2)).join(' ');
    return `${each.textContent?.replace(/\s+/g, '')} ${box} ${color} ${backgroundColor}`;
  });

describe('what a server has rendered', () => {
  it('can be read before any script: the first screen, the number to call, and the cards', async () => {
    const markup = await rendered('show=check tips myths&country=GB&heading=How do you feel?');
    await inPage(page + markup, async (host) => {
      const widget = widgetOf(host);
      expect(titleOf(widget)).to.equal('How do you feel?');
      expect(links(widget).map(({ href }) => href)).to.deep.equal(['tel:999']);
      expect(all(widget, '[part=tip]').length).to.be.above(5);
      for (const card of all(widget, 'section')) expect(card.offsetHeight).to.be.above(50);
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  for (const query of [
    '',
    'show=prepare tips&theme=dark&lang=en-US',
    'no-diary=&heading-level=3',
  ]) {
    it(`is the same when the script has come: nothing flashes and nothing moves (${query})`, async () => {
      await inPage(page + (await rendered(query)), async (host) => {
        const widget = widgetOf(host);
        const before = seen(widget);
        expect(before.length).to.be.above(20);
        await start(host);
        expect(all(widget, 'slot:not([name])')).to.be.empty;
        expect(seen(widget)).to.deep.equal(before);
        expect(await heard(host)).to.deep.equal([]);
      });
    });
  }

  it('keeps what the visitor has opened, and the focus', async () => {
    await inPage(page + (await rendered('')), async (host) => {
      const widget = widgetOf(host);
      const second = () => all<HTMLDetailsElement>(widget, 'details')[1];
      second()?.toggleAttribute('open');
      all(widget, 'details summary')[1]?.focus();
      await start(host);
      const open = all<HTMLDetailsElement>(widget, 'details').map((each) => each.open);
      expect(open.indexOf(true)).to.equal(1);
      expect(open.lastIndexOf(true)).to.equal(1);
      expect(widget.shadowRoot?.activeElement).to.equal(all(widget, 'details summary')[1]);
    });
  });

  it('goes to a result and back when the script has come', async () => {
    await inPage(page + (await rendered('')), async (host) => {
      await start(host);
      thereAndBack(widgetOf(host));
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('works under a strict policy, with its style sheet as a file', async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const markup = await rendered('stylesheet=/dist/soreness-checker.css');
    await inPage(page + meta + markup, async (host) => {
      const widget = widgetOf(host);
      const { borderStyle } = getComputedStyle(one(widget, 'section'));
      expect(borderStyle).to.equal('solid');
      await start(host);
      thereAndBack(widget);
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('shows the fallback where the script does not come', async () => {
    await inPage(page + (await rendered('')), ({ page: inside }) => {
      const widget = inside.querySelector('soreness-checker');
      const slot = widget && one(widget, 'slot:not([name])');
      const [comes] = slot?.parentElement?.getAnimations() ?? [];
      const child = widget?.querySelector('p');
      expect(child && getComputedStyle(child).visibility).to.equal('hidden');
      comes?.finish();
      expect(child && getComputedStyle(child).visibility).to.equal('visible');
      expect(child?.offsetHeight).to.be.above(10);
    });
  });

  it('has a button that starts, once the script has come', async () => {
    await inPage(page + (await rendered('')), async (host) => {
      await start(host);
      const widget = widgetOf(host);
      press(widget, 'Start the check');
      expect(all(widget, 'fieldset')).not.to.be.empty;
    });
  });
});
