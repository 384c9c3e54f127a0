import { expect } from '@open-wc/testing';
import { thereAndBack } from '../helpers.js';
import { inPage, until, widgetOf, widgets, type Host } from './page.js';

const source = '/dist/soreness-checker.js';
const script = (more = '') => `<script src=${source} ${more}></script>`;
const head = `<head>${script()}</head><body>`;
const placeholder = (more = '') =>
  `<div data-soreness-checker class=mine ${more}><p>Get help for <b>chest pain</b>.</p> More</div>`;

/** Listeners on the page, and observers, that are made from now on. */
function counted({ window }: Host) {
  const count = { listeners: 0, observers: 0 };
  const observing = new Set<object>();
  const { addEventListener, removeEventListener } = window.EventTarget.prototype;
  const isPage = (target: unknown) =>
    [window, window.document, window.document.body, window.document.documentElement].includes(
      target as never,
    );
  window.EventTarget.prototype.addEventListener = function (...args) {
    if (isPage(this ?? window)) count.listeners += 1;
    addEventListener.apply(this, args);
  };
  window.EventTarget.prototype.removeEventListener = function (...args) {
    if (isPage(this ?? window)) count.listeners -= 1;
    removeEventListener.apply(this, args);
  };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const { observe, disconnect } = window[name].prototype;
    window[name].prototype.observe = function (...args: [never]) {
      observing.add(this);
      count.observers = observing.size;
      observe.apply(this, args);
    };
    window[name].prototype.disconnect = function () {
      observing.delete(this);
      count.observers = observing.size;
      disconnect.apply(this);
    };
  }
  return count;
}

async function inject({ page }: Host) {
  const tag = Object.assign(page.createElement('script'), { src: source });
  const loaded = new Promise((resolve) => tag.addEventListener('load', resolve));
  page.head.append(tag);
  await loaded;
}

describe('a placeholder', () => {
  for (const how of ['', 'async', 'defer', 'type=module']) {
    for (const place of ['head', 'body']) {
      it(`becomes the widget, with a script in the ${place} (${how || 'plain'})`, async () => {
        const tag = script(how);
        const markup =
          place === 'head'
            ? `<head>${tag}</head><body>${placeholder()}`
            : `${placeholder()}<hr>${tag}`;
        await inPage(markup, (host) => {
          thereAndBack(widgetOf(host));
          expect(widgetOf(host).parentElement?.className).to.equal('mine');
          expect(host.warnings).to.deep.equal([]);
        });
      });
    }
  }

  it('gives the widget its attributes and, as the fallback, its children', async () => {
    const data =
      'data-lang=es data-show="check tips" data-book-url=/book data-no-diary data-other=x';
    await inPage(head + placeholder(data), (host) => {
      const widget = widgetOf(host);
      expect(
        Object.fromEntries([...widget.attributes].map((each) => [each.name, each.value])),
      ).to.deep.equal({ lang: 'es', show: 'check tips', 'book-url': '/book', 'no-diary': '' });
      expect(widget.innerHTML).to.equal('<p>Get help for <b>chest pain</b>.</p> More');
      expect(widget.parentElement?.childNodes).to.have.length(1);
      expect(widget.querySelector('p')?.getClientRects()).to.have.length(0);
    });
  });

  it('is upgraded when it comes later: alone, within others, or by innerHTML', async () => {
    await inPage(`${head}<main></main>`, async (host) => {
      const main = host.page.querySelector('main') as HTMLElement;
      main.innerHTML = `<section>${placeholder()}${placeholder()}</section>`;
      const alone = host.page.createElement('div');
      alone.dataset.sorenessChecker = '';
      main.append(alone, 'text');
      await until(() => widgets(host).length === 3);
      widgets(host).forEach(thereAndBack);
      // A page put in its place, as by navigation without loading, and taken back from a copy.
      const copy = host.page.body.cloneNode(true) as HTMLElement;
      host.page.body.replaceWith(host.page.createElement('body'));
      host.page.body.replaceWith(copy);
      await until(() => widgets(host).length === 3);
      widgets(host).forEach(thereAndBack);
      expect(host.warnings).to.deep.equal([]);
    });
  });

  it('may be there many times, and keeps a script from a widget of its own', async () => {
    await inPage(`${placeholder()}${script()}${placeholder()}${script()}`, (host) => {
      expect(widgets(host)).to.have.length(2);
      for (const { parentElement } of widgets(host)) {
        expect(parentElement?.className).to.equal('mine');
      }
    });
  });

  it('with a script that is told so, leaves the pages without one alone', async () => {
    await inPage(`<p></p>${script('data-target=none')}`, async (host) => {
      expect(widgets(host)).to.deep.equal([]);
      host.page.body.insertAdjacentHTML('beforeend', placeholder());
      await until(() => widgets(host).length === 1);
      expect(host.warnings).to.deep.equal([]);
    });
  });

  it('stays as it is in a template', async () => {
    await inPage(`${head}<template>${placeholder()}</template>`, (host) => {
      const { content } = host.page.querySelector('template') as HTMLTemplateElement;
      expect(content.querySelector('soreness-checker')).to.equal(null);
    });
  });
});

describe('the script, injected ten times', () => {
  it('leaves one observer, and what the widget has: two for its language and its words, and a listener', async () => {
    await inPage(`<main>${placeholder()}</main>`, async (host) => {
      const count = counted(host);
      for (let round = 0; round < 10; round += 1) await inject(host);
      expect(count).to.deep.equal({ listeners: 1, observers: 3 });
      thereAndBack(widgetOf(host));
      expect(count).to.deep.equal({ listeners: 1, observers: 3 });
    });
  });

  it('scrolls nowhere and leaves the focus where it is', async () => {
    const tall = '<div style="height: 3000px"></div>';
    await inPage(`${tall}<input>${tall}${placeholder()}${tall}`, async (host) => {
      const input = host.page.querySelector('input') as HTMLElement;
      input.focus();
      host.window.scrollTo(0, 2900);
      const { scrollY } = host.window;
      expect(scrollY).to.be.above(2000);
      for (let round = 0; round < 10; round += 1) await inject(host);
      await new Promise((resolve) => host.window.requestAnimationFrame(resolve));
      expect(host.window.scrollY).to.equal(scrollY);
      expect(host.page.activeElement).to.equal(input);
    });
  });
});
