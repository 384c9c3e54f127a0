import { expect } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import { version } from '../../src/triage/version.js';
import { fillPage, press, thereAndBack, textOf, titleOf, drawn } from '../helpers.js';
import { inPage, onPage, until, widgetOf, widgets, type Host } from './page.js';

const source = '/dist/soreness-checker.js';
const script = (more = '') => `<script src=${source} ${more}></script>`;
const element = '<soreness-checker show="check"><p>Fallback</p></soreness-checker>';

/** The widget in a shadow root, a frame or a dialog is found by hand. */
const deep = (host: Host, selector: string): Element => {
  const found = host.page.querySelector(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
};

const loads = (each: HTMLElement) =>
  new Promise((resolve) => each.addEventListener('load', resolve));

/** Adds the script to the page by code, and waits until it ran. */
async function inject({ page }: Host, place: Element = page.body, data: DOMStringMap = {}) {
  const tag = Object.assign(page.createElement('script'), { src: source });
  Object.assign(tag.dataset, data);
  const loaded = loads(tag);
  place.append(tag);
  await loaded;
}

/** One step into the check: what a move must not lose. */
function begin(widget: Element): string {
  press(widget, 'Start the check');
  fillPage(widget, ordinary);
  press(widget, 'Continue');
  return textOf(widget);
}

function goesOn(widget: Element, before: string): void {
  expect(textOf(widget)).to.equal(before);
  press(widget, 'Back');
  press(widget, 'Back');
  thereAndBack(widget);
}

const where: Record<string, string> = {
  'its script in the head': `<head>${script()}</head><body>${element}`,
  'its script in the head, async': `<head>${script('async')}</head><body>${element}`,
  'its script in the body': `<p></p>${script()}`,
  'its script in the body, async': `<p></p>${script('async')}`,
  'its script in the body, deferred': `<p></p>${script('defer')}`,
  'the element before the script': `${element}${script()}`,
  'the element after the script': `${script()}${element}`,
  'the script there twice': `${element}${script()}${script()}`,
  'the script as a module': `${element}${script('type=module')}`,
  'the element in an open dialog': `<dialog open>${element}</dialog>${script()}`,
  'the element in a shadow root of the page': `<div><template shadowrootmode=open>${element}</template></div>${script()}<p></p>`,
};

describe('the widget works to a result and back with', () => {
  for (const [name, markup] of Object.entries(where)) {
    it(name, async () => {
      await inPage(markup, (host) => {
        const root = host.page.querySelector('div')?.shadowRoot;
        const widget = root?.querySelector('soreness-checker') ?? widgetOf(host);
        thereAndBack(widget);
        expect(host.warnings).to.deep.equal([]);
      });
    });
  }

  it('its script injected by code', async () => {
    await inPage('<div id=app></div>', async (host) => {
      await inject(host, deep(host, '#app'));
      expect(widgetOf(host).parentElement?.id).to.equal('app');
      thereAndBack(widgetOf(host));
    });
  });

  it('its script in a template that is cloned, or the element in one', async () => {
    const template = `<template id=one>${script('data-show=check')}</template><template id=two>${element}</template><main></main>`;
    await inPage(template, async (host) => {
      expect(host.page.scripts).to.have.length(0);
      const clone = (id: string) =>
        (deep(host, id) as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
      const first = clone('#one');
      const loaded = loads(first.firstElementChild as HTMLElement);
      deep(host, 'main').append(first);
      await loaded;
      deep(host, 'main').append(clone('#two'));
      expect(widgets(host)).to.have.length(2);
      for (const each of widgets(host)) thereAndBack(await drawn(each));
    });
  });

  it('an older version of the script there first', async () => {
    const code = await (await fetch(source)).text();
    const old = code.replaceAll(`"${version}"`, '"0.0.1"');
    expect(old).not.to.equal(code);
    const url = URL.createObjectURL(new Blob([old], { type: 'text/javascript' }));
    await inPage(`${element}<script src=${url}></script>${script()}${element}`, (host) => {
      expect(widgets(host)).to.have.length(2);
      widgets(host).forEach(thereAndBack);
      expect(host.warnings).to.have.length(1);
      expect(host.warnings[0]).to.contain(version).and.to.contain('0.0.1');
    });
  });

  it('the element shown only later', async () => {
    await inPage(`<div style="display: none">${element}</div>${script()}`, (host) => {
      const widget = widgetOf(host);
      expect(widget.getClientRects()).to.have.length(0);
      widget.parentElement?.removeAttribute('style');
      thereAndBack(widget);
      expect(widget.getBoundingClientRect().height).to.be.above(200);
    });
  });

  it('the element in a modal dialog', async () => {
    await inPage(`<dialog>${element}</dialog>${script()}`, (host) => {
      (deep(host, 'dialog') as HTMLDialogElement).showModal();
      thereAndBack(widgetOf(host));
    });
  });

  it('a hundred of it', async () => {
    await inPage(`${element.repeat(100)}${script()}`, (host) => {
      expect(widgets(host)).to.have.length(100);
      for (const each of widgets(host)) expect(titleOf(each)).to.equal('Sore after a massage?');
      const last = widgets(host)[99] as Element;
      thereAndBack(last);
      press(last, 'Start the check');
      expect(titleOf(widgets(host)[98] as Element)).to.equal('Sore after a massage?');
    });
  });
});

describe('the widget keeps the answers when', () => {
  it('it is moved, or removed and added again', async () => {
    await inPage(`${element}${script()}<main></main>`, (host) => {
      const widget = widgetOf(host);
      const before = begin(widget);
      deep(host, 'main').append(widget);
      widget.remove();
      host.page.body.prepend(widget);
      goesOn(widget, before);
    });
  });

  for (const started of [false, true]) {
    it(`it moves into the document of an iframe (${started ? 'after a start' : 'unseen'})`, async () => {
      await inPage(`${script('data-target=none')}<iframe></iframe>`, async (host) => {
        const inside = (deep(host, 'iframe') as HTMLIFrameElement).contentDocument;
        const widget = host.page.createElement('soreness-checker');
        if (started) host.page.body.append(widget);
        const before = started ? begin(await drawn(widget)) : undefined;
        inside?.body.append(widget);
        await drawn(widget);
        const [sheet, ...more] = widget.shadowRoot?.adoptedStyleSheets ?? [];
        expect(more).to.deep.equal([]);
        expect(sheet?.cssRules.length).to.be.above(20);
        const button = widget.shadowRoot?.querySelector('button') as Element;
        expect(getComputedStyle(button).cursor).to.equal('pointer');
        if (before) goesOn(widget, before);
        else thereAndBack(widget);
        // A document that is never shown has no styles to give; back here it has them again.
        new DOMParser().parseFromString('', 'text/html').body.append(widget);
        host.page.body.append(widget);
        await drawn(widget);
        expect(widget.shadowRoot?.adoptedStyleSheets).to.have.length(1);
        thereAndBack(widget);
        expect(host.warnings).to.deep.equal([]);
      });
    });
  }
});

describe('navigation without loading', () => {
  const visit = async ({ page }: Host, act: () => void, path: string) => {
    const done = new Promise((resolve) => {
      const check = () => page.location.pathname.endsWith(path) && resolve(undefined);
      page.addEventListener('turbo:load', check);
    });
    act();
    await done;
  };

  it('away and back shows one widget, which works', async () => {
    await onPage('turbo.html', async (host) => {
      let ran = 0;
      const count = ({ target }: Event) => {
        if ((target as Element).matches('script[data-book-url]')) ran += 1;
      };
      host.page.addEventListener('load', count, true);
      for (let round = 0; round < 3; round += 1) {
        thereAndBack(widgetOf(host));
        await visit(host, () => (deep(host, 'a') as HTMLElement).click(), 'turbo-away.html');
        expect(widgets(host)).to.deep.equal([]);
        await visit(host, () => host.window.history.back(), 'turbo.html');
        // The script comes with the page again, and runs again by itself.
        await until(() => ran === round + 1);
      }
      thereAndBack(widgetOf(host));
      expect(host.warnings).to.deep.equal([]);
    });
  });

  it('that runs the script again for the same target leaves one widget there', async () => {
    await inPage('<div id=check></div>', async (host) => {
      for (let round = 0; round < 10; round += 1) {
        await inject(host, host.page.head, { target: '#check', show: 'check' });
      }
      thereAndBack(widgetOf(host));
    });
  });
});

describe('where storage and cookies are blocked', () => {
  it('the widget works, in a sandboxed frame without an origin', async () => {
    // Nobody can reach into it, so the page drives itself and tells what came of it.
    const markup = `${element}${script()}<script type=module>
      import { thereAndBack } from '/test/helpers.ts';
      const told = { storage: 'open' };
      try {
        void localStorage;
      } catch (error) {
        told.storage = error.name;
      }
      try {
        thereAndBack(document.querySelector('soreness-checker'));
        told.works = true;
      } catch (error) {
        told.error = error.message;
      }
      parent.postMessage(told, '*');
    </script>`;
    const frame = document.createElement('iframe');
    const told = new Promise((resolve) => {
      addEventListener('message', (event) => {
        if (event.source === frame.contentWindow) resolve(event.data);
      });
    });
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = markup;
    document.body.append(frame);
    expect(await told).to.deep.equal({ storage: 'SecurityError', works: true });
    frame.remove();
  });

  it('the widget works, where each of them throws', async () => {
    const block = `<script>for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get() { throw new DOMException('', 'SecurityError'); } });
      Object.defineProperty(document, 'cookie', { get() { throw new Error('blocked'); } });</script>`;
    await inPage(`${block}${element}${script()}`, (host) => {
      expect(() => host.window.localStorage).to.throw();
      thereAndBack(widgetOf(host));
      expect(host.warnings).to.deep.equal([]);
    });
  });
});
