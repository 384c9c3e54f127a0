import { itNeeds } from '../engine.js';
import { expect } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import { all, button, later, press, thereAndBack, walk } from '../helpers.js';
import { bundled } from '../../src/locales/all.js';
import { eventNames as names } from '../../src/embed/messages.js';
import type { SorenessEvent, SorenessEventDetails, SorenessEventName } from '../../src/index.js';
import { inPage, onPage, until, widgetOf, type Host } from './page.js';

const embed = '/dist/embed.html';
const parent = '/dist/embed-parent.js';
const frameOf = (src: string) => `<iframe src="${src}" width=600 height=100></iframe>`;

/** What the page around hears of the widget in its frame, up to an event, while `act` runs. */
async function eventsOf(
  { page }: Host,
  last: SorenessEventName,
  act: (widget: Element) => unknown,
): Promise<SorenessEvent[]> {
  const heard: SorenessEvent[] = [];
  for (const name of names) page.addEventListener(name, (event) => heard.push(event));
  const found = () =>
    page.querySelector('iframe')?.contentDocument?.querySelector('soreness-checker');
  await until(() => Boolean(found()?.shadowRoot?.querySelector('button')));
  act(found() as Element);
  await until(() => heard.at(-1)?.type === last);
  return heard;
}

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

  for (const { lang, dir, heading, intro } of bundled.slice(1)) {
    it(`is there in each language, with the words for who has no script: ${lang}`, async () => {
      const page = `/dist/embed.${lang}.html`;
      const text = (await (await fetch(page)).text())
        .replace(/<script[^]*$/, '')
        .replace(/\s/g, ' ');
      expect(text).to.contain(heading.replace(/\s/g, ' '));
      expect(text).not.to.match(/Sore after|Mild soreness/);
      await onPage(page, (host) => {
        const { documentElement: root, title } = host.page;
        expect([root.lang, root.dir]).to.deep.equal([lang, dir]);
        expect(title.replace(/\s/g, ' ')).to.equal(heading.replace(/\s/g, ' '));
        expect(button(widgetOf(host), intro.start)).to.be.ok;
        expect(host.warnings).to.deep.equal([]);
      });
    });
  }

  it('gives language, direction and theme to the page too', async () => {
    await onPage(`${embed}?lang=en-GB&dir=rtl&theme=dark`, (host) => {
      const root = host.page.documentElement;
      expect([root.lang, root.dir]).to.deep.equal(['en-GB', 'rtl']);
      expect(host.window.getComputedStyle(root).colorScheme).to.equal('dark');
      expect(host.warnings).to.deep.equal([]);
    });
  });

  it('sets nothing of what it does not know, and names in one warning what is misspelt', async () => {
    const query = 'onclick=alert(1)&utm_source=mail&%3Cb%3E=1&lang=en&bookUrl=/book';
    await onPage(`${embed}?${query}`, (host) => {
      expect(host.warnings).to.have.length(1);
      expect(host.warnings[0]).to.contain('data-bookurl is unknown; is book-url meant?');
      expect(attributesOf(host)).to.have.members(['lang', 'heading-level']);
    });
  });

  itNeeds(
    'open a tab',
    'opened by itself takes no number, link or text from its address',
    async () => {
      const tab = window.open(`${embed}?emergency-number=0900&BOOK-URL=/x&country=GB`);
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
    const here = example.replaceAll('https://clinic.example/soreness/', `${location.origin}/dist/`);
    await inPage(here, async ({ page, window: host, warnings }) => {
      const frame = page.querySelector('iframe') as HTMLIFrameElement;
      await until(() => frame.clientHeight > 1000);
      host.postMessage({ type: 'soreness-checker:height', height: 1 });
      await later();
      expect(frame.clientHeight).to.be.above(1000);
      expect(warnings).to.deep.equal([]);
    });
  });

  it('grows also where the script of the page around comes late', async () => {
    for (const file of [embed, '/dist/embed.pt-BR.html']) {
      await inPage(frameOf(`${file}?show=check`), async ({ page }) => {
        const frame = page.querySelector('iframe') as HTMLIFrameElement;
        await until(() => Boolean(frame.contentDocument?.querySelector('soreness-checker')));
        await later(100);
        expect(frame.clientHeight).to.equal(100);
        page.body.append(Object.assign(page.createElement('script'), { src: parent }));
        await until(() => frame.clientHeight > 500);
      });
    }
  });

  it('grows and tells its events also where the page imports the script by its name', async () => {
    const holder = document.createElement('div');
    holder.innerHTML = frameOf(`${embed}?show=check`);
    document.body.append(holder);
    try {
      const frame = holder.firstElementChild as HTMLIFrameElement;
      await until(() => Boolean(frame.contentDocument?.querySelector('soreness-checker')));
      await import('../../src/embed/parent.js');
      await until(() => frame.clientHeight > 500);
      const widget = frame.contentDocument?.querySelector('soreness-checker') as Element;
      let heard: Event | undefined;
      holder.addEventListener('soreness-start', (event) => (heard = event));
      press(widget, 'Start the check');
      await until(() => heard !== undefined);
      expect(heard?.target).to.equal(frame);
    } finally {
      holder.remove();
    }
  });

  it('has its events dispatched on the iframe, with what they carry: no answers', async () => {
    const markup = `${frameOf(`${embed}?show=check`)}<script src=${parent}></script>`;
    await inPage(markup, async (host) => {
      const heard = await eventsOf(host, 'soreness-restart', (widget) => {
        walk(widget, ordinary);
        press(widget, 'Start again');
      });
      const names = new Set(heard.map(({ type }) => type));
      expect([...names]).to.deep.equal([
        'soreness-start',
        'soreness-question',
        'soreness-result',
        'soreness-restart',
      ]);
      const details = heard.map(({ type, detail }) => [type, detail]);
      expect(details[0]).to.deep.equal(['soreness-start', {}]);
      expect(details[1]).to.deep.equal(['soreness-question', { step: 1 }]);
      expect(details.at(-2)).to.deep.equal(['soreness-result', { level: 'self-care' }]);
      expect(heard.every(({ target }) => target === host.page.querySelector('iframe'))).to.equal(
        true,
      );
    });
  });

  it('tells the answers too, where the site asks for them by name', async () => {
    const markup = `${frameOf(`${embed}?share-answers`)}<script src=${parent}></script>`;
    await inPage(markup, async (host) => {
      const heard = await eventsOf(host, 'soreness-result', (widget) => walk(widget, ordinary));
      const { answers } = heard.at(-1)?.detail as SorenessEventDetails['soreness-result'];
      expect(answers).to.include({ chest: 'no', pain: ordinary.pain });
    });
  });

  it('is the only one that is heard: no other frame, no other origin, no other name', async () => {
    const tell = (name: string) =>
      `parent.postMessage({ type: 'soreness-checker:event', name: '${name}', detail: { level: 'emergency' } }, '*');
      parent.postMessage({ type: 'soreness-checker:height', height: 5000 }, '*');`;
    const served = async (body: string) =>
      (await fetch('/host-page/', { method: 'POST', body })).text();
    const other = await served(`<script>${tell('soreness-result')}</script>`);
    // In a sandbox a page has no origin.
    const markup = `<script src=${parent}></script>${frameOf(embed)}
      <iframe src=${other} height=100></iframe>
      <iframe sandbox=allow-scripts src=${embed} height=100></iframe>`;
    await inPage(markup, async ({ page }) => {
      const heard: string[] = [];
      for (const name of ['soreness-result', 'click']) {
        page.addEventListener(name, () => heard.push(name));
      }
      const [frame, ...others] = page.querySelectorAll('iframe');
      await until(() => (frame?.clientHeight ?? 0) > 1000);
      const inside = frame?.contentDocument as Document;
      const src = await served(tell('click'));
      inside.body.append(Object.assign(inside.createElement('script'), { src }));
      await until(() => frame?.clientHeight === 5000);
      await later(100);
      expect(heard).to.deep.equal([]);
      for (const { clientHeight } of others) expect(clientHeight).to.equal(100);
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
