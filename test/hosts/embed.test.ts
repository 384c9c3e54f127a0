import { itNeeds } from '../engine.js';
import { expect } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import { all, later, press, thereAndBack, walk } from '../helpers.js';
import { inPage, onPage, until, widgetOf, type Host } from './page.js';

const embed = '/dist/embed.html';
const attributesOf = (host: Host) => widgetOf(host).getAttributeNames();

describe('the page for an iframe', () => {
  it('hands its query on to the widget, checked as attributes are', async () => {
    const query = 'book-url=/book&country=GB&no-diary&show=check&theme=blue';
    await onPage(`${embed}?${query}`, (host) => {
      const named = ['book-url', 'country', 'no-diary', 'show', 'theme'];
      expect(attributesOf(host)).to.have.members([...named, 'heading-level']);
      expect(host.warnings).to.have.length(1);
      expect(host.warnings[0]).to.contain('theme="blue" is not allowed');
      walk(widgetOf(host), ordinary);
      const [book] = all<HTMLAnchorElement>(widgetOf(host), 'a[href$="/book"]');
      expect(book?.target || host.page.querySelector('base')?.target).to.equal('_top');
    });
  });

  it('gives language, direction and theme to the page too', async () => {
    await onPage(`${embed}?lang=en-GB&dir=rtl&theme=dark`, (host) => {
      const root = host.page.documentElement;
      expect([root.lang, root.dir]).to.deep.equal(['en-GB', 'rtl']);
      expect(host.window.getComputedStyle(root).colorScheme).to.equal('dark');
      expect(host.warnings).to.deep.equal([]);
    });
  });

  it('names what it does not know in one warning, and sets nothing of it', async () => {
    await onPage(`${embed}?onclick=alert(1)&colour=red&%3Cb%3E=1&lang=en`, (host) => {
      expect(host.warnings).to.have.length(1);
      expect(host.warnings[0]).to.contain('does not take onclick, colour, <b>');
      expect(attributesOf(host)).to.have.members(['lang', 'heading-level']);
    });
  });

  itNeeds(
    'open a tab',
    'opened by itself takes no number, link or text from its address',
    async () => {
      const tab = window.open(`${embed}?emergency-number=0900&country=GB`);
      if (!tab) throw new Error('The tab was not opened.');
      try {
        await until(() => tab.document.querySelector('soreness-checker') !== null);
        const widget = tab.document.querySelector('soreness-checker');
        expect(widget?.getAttributeNames()).to.have.members(['country', 'heading-level']);
      } finally {
        tab.close();
      }
    },
  );

  it('and every snippet to paste give the same warning signs to read', async () => {
    const found = await Promise.all(
      [embed, '/README.md', '/docs/embedding.md'].map(async (path) => {
        const text = (await (await fetch(path)).text()).replace(/(<br \/>|[\s>])+/g, ' ');
        return text.match(/Mild soreness.*?still there after 7/g) ?? [];
      }),
    );
    expect(found.map(({ length }) => length)).to.deep.equal([1, 2, 2]);
    expect(new Set(found.flat())).to.have.length(1);
  });

  it('grows as its documentation says, and hears no one else', async () => {
    const docs = await (await fetch('/docs/embedding.md')).text();
    const [example = ''] = /(?<=```html\n)<iframe[^]*?<\/script>/.exec(docs) ?? [];
    const here = example.replace('https://clinic.example/soreness/', `${location.origin}/dist/`);
    await inPage(here, async ({ page, window: host }) => {
      const frame = page.querySelector('iframe') as HTMLIFrameElement;
      await until(() => frame.clientHeight > 1000);
      host.postMessage({ type: 'soreness-checker:height', height: 1 });
      await later();
      expect(frame.clientHeight).to.be.above(1000);
    });
  });

  it('tells its height, also when it shrinks, and so shows no scrollbar of its own', async () => {
    await onPage('iframe.html', async ({ page }) => {
      const frame = page.querySelector('iframe');
      const inside = frame?.contentDocument;
      const widget = inside?.querySelector('soreness-checker');
      if (!frame || !inside || !widget) throw new Error('There is no widget in the frame.');
      const fits = () =>
        frame.clientHeight === Math.ceil(inside.documentElement.getBoundingClientRect().height);
      await until(() => fits() && frame.clientHeight > 1000);
      const tall = frame.clientHeight;
      press(widget, 'Start the check');
      await until(() => fits() && frame.clientHeight < tall);
      expect(inside.documentElement.scrollHeight).to.equal(frame.clientHeight);
      press(widget, 'Back');
      thereAndBack(widget);
    });
  });

  it('with no one to hear its height scrolls inside', async () => {
    await inPage(`<iframe src="${embed}?show=check" height="400"></iframe>`, ({ page }) => {
      const inside = page.querySelector('iframe')?.contentDocument?.documentElement;
      expect(inside?.scrollHeight).to.be.above(400);
      expect(inside?.clientHeight).to.equal(400);
    });
  });
});
