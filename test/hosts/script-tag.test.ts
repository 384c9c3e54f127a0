import { expect } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import { path } from '../../src/triage/internal.js';
import { all, press, walkOn, widgetWith } from '../helpers.js';
import { inPage, widgetOf, widgets, type Host } from './page.js';

const source = '/dist/soreness-checker.js';

const isShown = (element: Element | undefined) =>
  element?.shadowRoot?.textContent?.includes('Sore after a massage?') ?? false;

describe('the script tag', () => {
  for (const how of ['', 'async', 'defer']) {
    it(`puts the widget where it stands in the body (${how || 'plain'})`, async () => {
      await inPage(
        `<p>Before</p><script src=${source} ${how}></script><p id=after>After</p>`,
        (host) => {
          const [widget, ...more] = widgets(host);
          expect(more).to.be.empty;
          expect(isShown(widget)).to.equal(true);
          expect(widget?.nextElementSibling?.id).to.equal('after');
          expect(host.warnings).to.be.empty;
        },
      );
    });

    it(`alone in an empty page shows the widget (${how || 'plain'})`, async () => {
      await inPage(`<script src=${source} ${how}></script>`, (host) => {
        expect(widgets(host)).to.have.length(1);
        expect(isShown(widgets(host)[0])).to.equal(true);
        expect(widgets(host)[0]?.parentElement).to.equal(host.page.body);
        expect(host.warnings).to.be.empty;
        const { performance } = host.page.defaultView as Window;
        const requests = performance.getEntriesByType('resource').map(({ name }) => name);
        expect(requests.every((name) => name.endsWith(source))).to.equal(true);
        expect(requests.length).to.be.at.most(1);
      });
    });

    it(`in the head only defines the element (${how || 'plain'})`, async () => {
      const markup = `<head><script src=${source} ${how}></script></head><body><main>
        <soreness-checker show="tips"></soreness-checker></main>`;
      await inPage(markup, (host) => {
        const [widget, ...more] = widgets(host);
        expect(more).to.be.empty;
        expect(widget?.shadowRoot?.textContent).to.contain('Tips');
      });
    });
  }

  it('says word for word what the source says: minifying has eaten no space', async () => {
    const text = (element: Element | undefined) =>
      element?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim();
    const here = await widgetWith();
    await inPage(`<p></p><script src=${source}></script>`, (host) => {
      const [widget] = widgets(host);
      const shown = (root: Element | undefined) => {
        for (const each of root?.shadowRoot?.querySelectorAll('summary, p, li, div') ?? []) {
          each.append(' ');
        }
        return text(root)?.replace(/\s+/g, ' ');
      };
      expect(shown(widget)).to.equal(shown(here));
      expect(shown(widget)).to.contain('Myth Pain after a massage');
    });
  });

  it('has element for element what the source has: minifying has moved nothing', async () => {
    /** Each element with the names of those that it stands in. */
    const structure = (widget: Element) =>
      all(widget, '*').map((each) => {
        const names: string[] = [];
        for (let at: Element | null = each; at; at = at.parentElement) names.push(at.tagName);
        return names.join(' < ');
      });
    const screens = (widget: Element) => {
      const seen = [structure(widget)];
      press(widget, 'Start the check');
      walkOn(widget, ordinary, () => seen.push(structure(widget)));
      return [...seen, structure(widget)];
    };
    const here = screens(await widgetWith());
    expect(here).to.have.length(path(ordinary).length + 2);
    await inPage(`<p></p><script src=${source}></script>`, (host) => {
      const there = screens(widgetOf(host));
      for (const [index, screen] of there.entries()) expect(screen).to.deep.equal(here[index]);
    });
  });

  it('is plain ASCII, since a page that names no encoding reads it in an old one', async () => {
    const code = await (await fetch(source)).text();
    expect(/[^\x00-\x7f]/.exec(code)?.[0]).to.equal(undefined);
  });

  it('hands its data attributes on to the widget', async () => {
    const data = 'data-show="prepare" data-theme="dark" data-heading-level="3" data-other="x"';
    await inPage(`<p></p><script src=${source} ${data}></script>`, (host) => {
      const [widget] = widgets(host);
      expect(widget?.getAttributeNames()).to.deep.equal(['show', 'theme', 'heading-level']);
      expect(widget?.shadowRoot?.textContent).to.contain('Check before a massage');
    });
  });

  it('mounts into data-target, also when that comes later in the page', async () => {
    const markup = `<p></p><script src=${source} data-target="#there"></script><div id=there></div>`;
    await inPage(markup, (host) => {
      expect(widgets(host)[0]?.parentElement?.id).to.equal('there');
      expect(host.warnings).to.be.empty;
    });
  });

  for (const target of ['#nowhere', ':::']) {
    it(`with the target ${target} warns once and mounts beside its script`, async () => {
      await inPage(`<p></p><script src=${source} data-target="${target}"></script>`, (host) => {
        expect(isShown(widgets(host)[0])).to.equal(true);
        expect(host.warnings).to.have.length(1);
        expect(host.warnings[0]).to.contain(`data-target="${target}"`);
      });
    });
  }

  it('pasted twice shows two widgets and says nothing', async () => {
    const tag = `<script src=${source}></script>`;
    await inPage(`<p></p>${tag}<hr>${tag}`, (host) => {
      expect(widgets(host)).to.have.length(2);
      expect(widgets(host).every(isShown)).to.equal(true);
      expect(host.warnings).to.be.empty;
    });
  });

  for (const how of ['', 'async', 'defer']) {
    it(`with no data attributes only serves the elements of the page (${how || 'plain'})`, async () => {
      const element = '<soreness-checker><p>Fallback</p></soreness-checker>';
      await inPage(`${element}<script src=${source} ${how}></script>${element}`, (host) => {
        expect(widgets(host)).to.have.length(2);
        expect(widgets(host).every(isShown)).to.equal(true);
      });
    });
  }

  it('with data attributes puts its own widget beside the elements of the page', async () => {
    const element = '<soreness-checker></soreness-checker>';
    await inPage(`${element}<script src=${source} data-show="tips"></script>`, (host) => {
      expect(widgets(host).map((each) => each.getAttribute('show'))).to.deep.equal([null, 'tips']);
    });
  });

  it('leaves no global behind', async () => {
    let plain: string[] = [];
    const globals = ({ page }: Host) => Object.keys(page.defaultView as Window);
    await inPage('<p></p>', (host) => void (plain = globals(host)));
    await inPage(`<p></p><script src=${source}></script>`, (host) => {
      expect(globals(host).filter((name) => !plain.includes(name))).to.be.empty;
    });
  });

  it('injected by code defines the element and mounts beside itself', async () => {
    const markup = `<div id=app></div><script>
      const script = Object.assign(document.createElement('script'), { src: '${source}' });
      document.getElementById('app').append(script);</script>`;
    await inPage(markup, (host) => {
      expect(widgets(host)).to.have.length(1);
      expect(widgets(host)[0]?.parentElement?.id).to.equal('app');
    });
  });
});
