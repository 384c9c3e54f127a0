import { expect } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import { en } from '../../src/locales/index.js';
import { eachNth } from '../engine.js';
import { input, later, press, textOf, thereAndBack, titleOf, walk, walkOn } from '../helpers.js';
import { heard, inPage, until, widgetOf, widgets, type Host } from './page.js';

const source = '/dist/soreness-checker.js';
const code = await (await fetch(source)).text();

const script = (more = '', src = source) => `<script src="${src}" ${more}></script>`;
const libraries = ['jquery/dist/jquery.js', 'idiomorph/dist/idiomorph.js'];
const head = `<head>${script()}</head><body>`;
const headWithLibraries = `<head>
  ${libraries.map((path) => script('', `/node_modules/${path}`)).join('')}${script()}</head><body>`;
const placeholder = (more = 'data-show=check', id = 'a') =>
  `<div id=${id} data-soreness-checker ${more}><p>Fallback</p></div>`;

/** What the libraries leave on the window, as far as it is called here. */
interface Libraries {
  jQuery(what: Element): { html(text: string): void; append(text: string): void };
  readonly Idiomorph: { morph(what: Element, into: string): void };
}
const librariesOf = ({ window }: Host) => window as unknown as Libraries;

function byId({ page }: Host, id: string): HTMLElement {
  const found = page.getElementById(id);
  if (!found) throw new Error(`Nothing has the id ${id}.`);
  return found;
}

/** Begins with the check, and gives the first answer. */
function begin(widget: Element): Element {
  press(widget, 'Start the check');
  input(widget, 'chest', 'no').click();
  return widget;
}

/** The one widget of the page is this one, with the answer that was given. */
function expectKept(host: Host, widget: Element, parent?: string): void {
  expect(widgetOf(host)).to.equal(widget);
  expect(input(widget, 'chest', 'no').checked).to.equal(true);
  if (parent) expect(widget.parentElement?.id).to.equal(parent);
}

const attributesOf = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** A script element with these attributes, which runs once it is in the page. */
function made({ page }: Host, attributes: Readonly<Record<string, string>>) {
  const element = page.createElement('script');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  return { element, loaded };
}

/** Serves a text under a name that is not ours; tells its path. */
const served = async (text: string) =>
  (await fetch('/host-page/', { method: 'POST', body: text })).text();

describe('what is in a placeholder is written again', () => {
  const ways: Readonly<Record<string, (holder: HTMLElement, host: Host) => unknown>> = {
    innerHTML: (holder) => (holder.innerHTML = '<p>New</p>'),
    replaceChildren: (holder) => holder.replaceChildren('New'),
    'textContent = ""': (holder) => (holder.textContent = ''),
    'insertAdjacentHTML, of more': (holder) =>
      holder.insertAdjacentHTML('beforeend', '<p>More</p>'),
    'html() of jQuery': (holder, host) => librariesOf(host).jQuery(holder).html('<p>New</p>'),
    'append() of jQuery': (holder, host) => librariesOf(host).jQuery(holder).append('<p>More</p>'),
    'a morph of the body': (_, host) =>
      librariesOf(host).Idiomorph.morph(
        host.page.body,
        `<body><h1>New</h1>${placeholder()}<p>More</p></body>`,
      ),
    'a morph that gives it a class': (_, host) =>
      librariesOf(host).Idiomorph.morph(
        host.page.body,
        `<body>${placeholder('data-show=check class=new')}</body>`,
      ),
  };
  for (const [name, rewrite] of Object.entries(ways)) {
    it(`by ${name}, and the widget is in it with its answers`, async () => {
      await inPage(`${headWithLibraries}<h1>Old</h1>${placeholder()}`, async (host) => {
        const widget = begin(widgetOf(host));
        for (let round = 0; round < 3; round += 1) {
          rewrite(byId(host, 'a'), host);
          await later();
          expectKept(host, widget, 'a');
        }
        expect(await heard(host)).to.deep.equal([]);
      });
    });
  }

  it('also while it is out of the page', async () => {
    await inPage(head + placeholder(), async (host) => {
      const widget = begin(widgetOf(host));
      const holder = byId(host, 'a');
      holder.remove();
      await later();
      expect(widgets(host)).to.deep.equal([]);
      host.page.body.append(holder);
      await later();
      expectKept(host, widget, 'a');
      holder.remove();
      holder.innerHTML = '<p>New</p>';
      host.page.body.append(holder);
      await later();
      expectKept(host, widget, 'a');
    });
  });

  it('in a copy of the page, and the copy keeps the widget that it has', async () => {
    await inPage(head + placeholder(), async (host) => {
      host.page.body.replaceWith(host.page.body.cloneNode(true));
      await later();
      const widget = begin(widgetOf(host));
      byId(host, 'a').innerHTML = '<p>New</p>';
      await later();
      expectKept(host, widget, 'a');
    });
  });

  it('by an observer of the page too, once, and then both rest', async () => {
    await inPage(head + placeholder(), async (host) => {
      const widget = begin(widgetOf(host));
      const holder = byId(host, 'a');
      let heardOf = 0;
      const observer = new host.window.MutationObserver(() => {
        heardOf += 1;
        if (heardOf === 1) holder.innerHTML = '<p>Mine</p>';
      });
      observer.observe(holder, { childList: true });
      holder.innerHTML = '<p>New</p>';
      await later();
      const before = heardOf;
      expect(before).to.be.within(2, 4);
      await later();
      expect(heardOf).to.equal(before);
      expectKept(host, widget, 'a');
    });
  });

  it('and a widget that the page has put elsewhere stays there', async () => {
    await inPage(`${head}${placeholder()}<aside id=elsewhere></aside>`, async (host) => {
      const widget = begin(widgetOf(host));
      byId(host, 'elsewhere').append(widget);
      await later();
      expectKept(host, widget, 'elsewhere');
      byId(host, 'a').innerHTML = '<p>New</p>';
      await later();
      expectKept(host, widget, 'elsewhere');
      expect(byId(host, 'a').textContent).to.equal('New');
    });
  });
});

describe('a placeholder that comes late', () => {
  it('comes with a new body, and the old one brings its own back', async () => {
    await inPage(head + placeholder(), async (host) => {
      const widget = begin(widgetOf(host));
      const old = host.page.body;
      const body = host.page.createElement('body');
      body.innerHTML = placeholder('data-show=tips', 'b');
      old.replaceWith(body);
      await later();
      expect(attributesOf(widgetOf(host))).to.deep.equal({ show: 'tips' });
      body.replaceWith(old);
      await later();
      expectKept(host, widget, 'a');
    });
  });

  it('comes from a template, each copy with a widget of its own', async () => {
    await inPage(`${head}<template>${placeholder()}</template>`, async (host) => {
      const { content } = host.page.querySelector('template') as HTMLTemplateElement;
      host.page.body.append(content.cloneNode(true), host.page.importNode(content, true));
      await later();
      expect(widgets(host)).to.have.length(2);
      widgets(host).forEach(thereAndBack);
    });
  });

  it('becomes one by its attribute', async () => {
    await inPage(`${head}<div id=a data-show=check><p>Fallback</p></div>`, async (host) => {
      byId(host, 'a').setAttribute('data-soreness-checker', '');
      await later();
      thereAndBack(widgetOf(host));
      expect(attributesOf(widgetOf(host))).to.deep.equal({ show: 'check' });
      expect(widgetOf(host).textContent).to.equal('Fallback');
    });
  });

  it('stands in a form whose fields are named as methods are', async () => {
    const names = ['querySelectorAll', 'matches', 'closest'];
    const fields = names.map((name) => `<input name=${name}>`).join('');
    await inPage(head, async (host) => {
      host.page.body.innerHTML = `<form>${fields}<p id=inside></p></form>`;
      await later();
      byId(host, 'inside').innerHTML = placeholder();
      await later();
      expect(widgetOf(host).parentElement?.id).to.equal('a');
      host.page.body.innerHTML = `<form>${fields}${placeholder()}</form>${placeholder('', 'b')}`;
      await later();
      expect(widgets(host).map((each) => each.parentElement?.id)).to.deep.equal(['a', 'b']);
      expect(await heard(host)).to.deep.equal([]);
    });
  });
});

describe('what is set on a placeholder later', () => {
  it('reaches the widget: set, changed and removed', async () => {
    await inPage(head + placeholder(), async (host) => {
      const widget = begin(widgetOf(host));
      const { dataset } = byId(host, 'a');
      Object.assign(dataset, { country: 'GB', bookUrl: '/book', theme: 'dark', other: 'x' });
      await later();
      const set = { country: 'GB', 'book-url': '/book', theme: 'dark' };
      expect(attributesOf(widget)).to.deep.equal({ show: 'check', ...set });
      Object.assign(dataset, { country: 'US', bookUrl: '/other', theme: 'light' });
      await later();
      const changed = { country: 'US', 'book-url': '/other', theme: 'light' };
      expect(attributesOf(widget)).to.deep.equal({ show: 'check', ...changed });
      for (const name of ['country', 'bookUrl', 'theme']) delete dataset[name];
      await later();
      expect(attributesOf(widget)).to.deep.equal({ show: 'check' });
      expectKept(host, widget, 'a');
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('is not lost when the content is written at the same time', async () => {
    await inPage(headWithLibraries + placeholder(), async (host) => {
      const widget = begin(widgetOf(host));
      const holder = byId(host, 'a');
      holder.dataset.country = 'GB';
      holder.innerHTML = '<p>New</p>';
      await later();
      expect(widget.getAttribute('country')).to.equal('GB');
      holder.innerHTML = '<p>Newer</p>';
      holder.dataset.country = 'US';
      await later();
      expect(widget.getAttribute('country')).to.equal('US');
      librariesOf(host).Idiomorph.morph(
        host.page.body,
        `<body>${placeholder('data-show=check data-country=DE')}</body>`,
      );
      await later();
      expect(widget.getAttribute('country')).to.equal('DE');
      expectKept(host, widget, 'a');
    });
  });

  it('does not undo what the page has set on the widget itself', async () => {
    await inPage(head + placeholder('data-country=GB'), async (host) => {
      const widget = widgetOf(host);
      widget.setAttribute('book-url', '/mine');
      byId(host, 'a').dataset.country = 'US';
      await later();
      expect(attributesOf(widget)).to.deep.equal({ country: 'US', 'book-url': '/mine' });
    });
  });
});

describe('settings in their plain spelling', () => {
  const plain = 'show=check book-url=/book country=GB lang=en-NZ';
  const settings = { show: 'check', 'book-url': '/book', country: 'GB', lang: 'en-NZ' };

  it('are those of a placeholder', async () => {
    await inPage(head + placeholder(plain), async (host) => {
      expect(attributesOf(widgetOf(host))).to.deep.equal(settings);
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('are those of a script, with its target', async () => {
    const markup = `${script(`${plain} target="#check"`)}<p>Text</p><div id=check></div>`;
    await inPage(markup, async (host) => {
      expect(widgetOf(host).parentElement?.id).to.equal('check');
      expect(attributesOf(widgetOf(host))).to.deep.equal(settings);
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('win over the other, but for the language, which of a placeholder is that of its text', async () => {
    const other = 'data-show=tips data-book-url=/other data-country=US data-lang=en-AU';
    await inPage(head + placeholder(`${plain} ${other}`), (host) => {
      expect(attributesOf(widgetOf(host))).to.deep.equal({ ...settings, lang: 'en-AU' });
    });
  });

  for (const [what, markup] of Object.entries({
    placeholder: head + placeholder('data-show=check id=a'),
    script: `<p>Text</p>${script('data-show=check id=a')}<p>More</p>`,
  })) {
    it(`may be set, changed and removed on a ${what} later, in either spelling`, async () => {
      await inPage(markup, async (host) => {
        const widget = begin(widgetOf(host));
        const holder = byId(host, 'a');
        const now = async () => {
          await later();
          return widget.getAttribute('country');
        };
        holder.setAttribute('country', 'GB');
        expect(await now()).to.equal('GB');
        holder.setAttribute('data-country', 'US');
        expect(await now()).to.equal('GB');
        holder.removeAttribute('country');
        expect(await now()).to.equal('US');
        holder.setAttribute('data-country', 'DE');
        expect(await now()).to.equal('DE');
        holder.removeAttribute('data-country');
        expect(await now()).to.equal(null);
        expectKept(host, widget);
        expect(await heard(host)).to.deep.equal([]);
      });
    });
  }
});

describe('a misspelt setting is named once, with what is meant', () => {
  const pages: Readonly<Record<string, string>> = {
    'on a script': `<p>Text</p>${script('data-bookurl=/book')}<p>More</p>`,
    'on a script in the head': `<head>${script('data-bookurl=/book')}</head><body>${placeholder()}`,
    'on a script that shows nothing': `${placeholder()}${script('data-target=none data-bookurl=/book')}`,
    'in the address of a script': `<p>Text</p>${script('', `${source}?bookurl=/book&ver=6.1&_=1`)}<p>More</p>`,
    'on a script that is a module': `<p>Text</p>${script('type=module crossorigin data-bookurl=/book')}<p>More</p>`,
    'on a placeholder': `${head}${placeholder('data-bookurl=/book data-show=check class=x data-id=1')}`,
    'on the element': `${head}<soreness-checker data-bookurl=/book></soreness-checker>`,
  };
  for (const [where, markup] of Object.entries(pages)) {
    it(where, async () => {
      await inPage(markup, async (host) => {
        host.page.body.append('More');
        await later();
        thereAndBack(widgetOf(host));
        const warnings = await heard(host);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(/: (data-)?bookurl is unknown; is book-url meant\?$/);
      });
    });
  }

  it('also where it names the target of a script, or the places that it ignores', async () => {
    const tag = script('data-targte="#a" data-ingore="#comments" data-show=check');
    await inPage(`<p>Text</p>${tag}<p>More</p>`, async (host) => {
      const warnings = await heard(host);
      expect(warnings).to.have.length(2);
      expect(warnings[0]).to.contain('data-targte is unknown; is target meant?');
      expect(warnings[1]).to.contain('data-ingore is unknown; is ignore meant?');
    });
  });

  it('and nothing is said of what scripts carry for others', async () => {
    const others = `async defer crossorigin=anonymous integrity="" referrerpolicy=origin charset=utf-8
      type=text/javascript language=javascript id=x class=y nonce=z fetchpriority=low blocking=render
      data-cfasync=false data-no-optimize=1 data-no-minify=1 data-no-defer=1 data-pagespeed-no-defer
      data-wp-strategy=async data-rocket-defer data-ot-ignore data-cookieconsent=ignore
      data-turbo-track=reload data-turbo-eval=false data-nscript=afterInteractive data-loaded=1 data-handle=x`;
    await inPage(`<p>Text</p>${script(others)}<p>More</p>`, async (host) => {
      expect(await heard(host)).to.deep.equal([]);
    });
  });
});

describe('a number that nobody will see', () => {
  const element = (settings: string) => `<soreness-checker ${settings}></soreness-checker>`;
  const told = async (markup: string) => {
    let found: string[] = [];
    await inPage(
      `<script>window.heard = [];
        for (const kind of ['info', 'warn']) console[kind] = (text) => heard.push(kind + ' ' + text);
      </script>${head}${markup}`,
      async (host) => {
        await later(1100);
        found = (host.window as unknown as { heard: string[] }).heard;
      },
    );
    return found;
  };

  for (const country of ['KE', 'XX']) {
    it(`is told in one warning where a country has none that was verified: ${country}`, async () => {
      const warnings = await told(element(`country=${country}`).repeat(3));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /^warn .*no emergency number for (KE|XX): .*"your local emergency number".*emergency-number/,
      );
    });
  }

  it('is told in one line, which is no warning, where no country is known', async () => {
    const lines = await told(element('').repeat(3));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^info .*"your local emergency number".*emergency-number/);
  });

  it('is not told where there is one, also by a property that comes at once, or no check', async () => {
    const late = `${element('')}<script>document.querySelector('soreness-checker').country = 'GB';</script>`;
    for (const markup of [
      element('country=GB'),
      element('lang=en-AU'),
      element('country=KE emergency-number=999'),
      element('show=tips'),
      late,
    ]) {
      expect(await told(markup), markup).to.deep.equal([]);
    }
  });
});

describe('a script that code puts at the end of the body', () => {
  const appended = { src: source, async: '' };
  const after = '<p>Text</p>\n<footer>Foot</footer>';

  async function append(host: Host, attributes: Readonly<Record<string, string>> = appended) {
    const { element, loaded } = made(host, attributes);
    host.page.body.append(element);
    await loaded;
    await later();
  }

  it('without settings puts nothing there, and says once how it is told its place', async () => {
    await inPage(after, async (host) => {
      await append(host);
      await append(host, { src: `${source}?ver=6.1` });
      expect(widgets(host)).to.deep.equal([]);
      const warnings = await heard(host);
      expect(warnings).to.have.length(2);
      for (const way of ['?target=%23id', 'data-target', '<soreness-checker>']) {
        expect(warnings[0]).to.contain(way);
      }
      host.page.body.insertAdjacentHTML('afterbegin', placeholder());
      await later();
      thereAndBack(widgetOf(host));
    });
  });

  it('puts nothing there either before all is loaded, or with other scripts behind it', async () => {
    const tag = `<script>addEventListener('DOMContentLoaded', () => {
      for (const src of ['${source}', 'data:,']) {
        const script = document.createElement('script');
        document.body.append(Object.assign(script, { src, async: false }));
      }
    });</script>`;
    await inPage(`${after}${tag}`, async (host) => {
      await until(() => Boolean(host.window.customElements.get('soreness-checker')));
      expect(widgets(host)).to.deep.equal([]);
      expect(await heard(host)).to.have.length(1);
    });
  });

  it('says nothing where the page has a place', async () => {
    for (const own of [placeholder(), '<soreness-checker show=check></soreness-checker>']) {
      await inPage(own + after, async (host) => {
        await append(host);
        expect(attributesOf(widgetOf(host))).to.deep.equal({ show: 'check' });
        expect(await heard(host)).to.deep.equal([]);
      });
    }
  });

  it('with settings, or a target, is heeded', async () => {
    await inPage(after, async (host) => {
      await append(host, { src: `${source}?country=GB` });
      expect(attributesOf(widgetOf(host))).to.deep.equal({ country: 'GB' });
    });
    await inPage(`${after}<div id=check></div>`, async (host) => {
      await append(host, { src: `${source}?target=%23check` });
      expect(widgetOf(host).parentElement?.id).to.equal('check');
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('with a target that a page does not have puts nothing there: one warning', async () => {
    await inPage(after, async (host) => {
      await append(host, { src: `${source}?target=%23check` });
      expect(widgets(host)).to.deep.equal([]);
      expect(await heard(host)).to.have.length(1);
      expect(host.warnings[0]).to.contain('data-target="#check" finds nothing');
    });
  });

  for (const [where, place] of Object.entries({
    'in a part of the page': (host: Host, tag: Node) => byId(host, 'main').append(tag),
    'between others': (host: Host, tag: Node) => host.page.querySelector('footer')?.before(tag),
  })) {
    it(`is another case than one that a CMS puts ${where}: that shows the widget`, async () => {
      await inPage(`<main id=main></main>${after}`, async (host) => {
        const { element, loaded } = made(host, appended);
        place(host, element);
        await loaded;
        expect(widgetOf(host).previousElementSibling).to.equal(element);
        thereAndBack(widgetOf(host));
        expect(await heard(host)).to.deep.equal([]);
      });
    });
  }

  for (const how of ['', 'async', 'defer', 'type=module']) {
    it(`is another case than one that stands at the end of the page's own text (${how || 'plain'})`, async () => {
      await inPage(`${after}${script(how)}`, async (host) => {
        expect(widgetOf(host).parentElement).to.equal(host.page.body);
        thereAndBack(widgetOf(host));
        expect(await heard(host)).to.deep.equal([]);
      });
    });
  }
});

describe('a page that is a file', () => {
  it('keeps a path as a link', async () => {
    const tag = script('data-book-url=/book', new URL(source, location.href).href);
    const element = '<soreness-checker book-url=book.html></soreness-checker>';
    const bad = '<soreness-checker book-url=javascript:alert(1)></soreness-checker>';
    const base = '<head><base href="file:///home/me/site/index.html"></head><body>';
    await inPage(`${base}${tag}${element}${bad}`, async (host) => {
      const links = widgets(host).map((each) => each.bookUrl);
      expect(links).to.deep.equal(['file:///book', 'file:///home/me/site/book.html', undefined]);
      expect(await heard(host)).to.have.length(1);
      expect(host.warnings[0]).to.contain('javascript:alert(1)');
    });
  });
});

describe('the tag of the script', () => {
  const snippet = (book: string) =>
    `<h2>Sore?</h2>${script(`data-show="check" data-book-url="${book}" async`)}<p>After</p>`;

  /** The widget beside the tag in this part of the page has these settings. */
  function expectBeside(host: Host, id: string, settings: Readonly<Record<string, string>>): void {
    const tags = byId(host, id).querySelectorAll('script');
    expect(tags).to.have.length(1);
    const widget = tags[0]?.nextElementSibling;
    expect(widget?.localName).to.equal('soreness-checker');
    if (widget) expect(attributesOf(widget)).to.deep.equal(settings);
  }

  it('put in by innerHTML, which does not run it, has its widget once the file has run', async () => {
    await inPage('<div id=a></div><div id=b></div>', async (host) => {
      byId(host, 'a').innerHTML = snippet('/book');
      const run = Object.assign(host.page.createElement('script'), { text: code });
      host.page.head.append(run);
      run.remove();
      expectBeside(host, 'a', { show: 'check', 'book-url': '/book' });
      byId(host, 'b').innerHTML = snippet('/other');
      await later();
      expectBeside(host, 'b', { show: 'check', 'book-url': '/other' });
      expect(widgets(host)).to.have.length(2);
      widgets(host).forEach(thereAndBack);
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('put in by jQuery, which runs a text of its own in the head, has its widget', async () => {
    const jQuery = script('', '/node_modules/jquery/dist/jquery.js');
    await inPage(`${jQuery}<div id=a></div><div id=b><p>Text</p></div>`, async (host) => {
      librariesOf(host).jQuery(byId(host, 'a')).html(snippet('/book'));
      expectBeside(host, 'a', { show: 'check', 'book-url': '/book' });
      librariesOf(host).jQuery(byId(host, 'b')).append(snippet('/other'));
      await later();
      expectBeside(host, 'b', { show: 'check', 'book-url': '/other' });
      expect(widgets(host)).to.have.length(2);
      thereAndBack(widgets(host)[0] as Element);
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('put in by jQuery without settings has its widget too', async () => {
    const jQuery = script('', '/node_modules/jquery/dist/jquery.js');
    await inPage(`${jQuery}<div id=a></div>`, async (host) => {
      librariesOf(host).jQuery(byId(host, 'a')).html(script());
      await later();
      expectBeside(host, 'a', {});
      expect(widgets(host)).to.have.length(1);
    });
  });

  it('written by document.write while the page is read has its widget', async () => {
    const write = `<script>document.write(${JSON.stringify(snippet('/book')).replaceAll('</', '<\\/')})</script>`;
    await inPage(`<div id=a>${write}</div><p>Text</p>`, async (host) => {
      // The tag that wrote it stands there as well.
      host.page.querySelector('script')?.remove();
      expectBeside(host, 'a', { show: 'check', 'book-url': '/book' });
      thereAndBack(widgetOf(host));
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('as a module has its widget, though a module does not know its tag', async () => {
    await inPage(`<div id=a>${script('type=module data-show=check')}</div>`, async (host) => {
      expectBeside(host, 'a', { show: 'check' });
      thereAndBack(widgetOf(host));
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  for (const type of ['text/plain', 'rocketlazyloadscript']) {
    const data = { src: source, 'data-show': 'check', 'data-book-url': '/book' };
    const settings = { show: 'check', 'book-url': '/book' };
    const inert = script(`type="${type}" data-show=check data-book-url=/book`);

    it(`kept from running as ${type}, and put in anew, has one widget in its place`, async () => {
      await inPage(`<div id=a>${inert}<p>After</p></div>`, async (host) => {
        expect(widgets(host)).to.deep.equal([]);
        const { element, loaded } = made(host, data);
        host.page.querySelector('#a script')?.replaceWith(element);
        await loaded;
        expectBeside(host, 'a', settings);
        expect(widgets(host)).to.have.length(1);
        thereAndBack(widgetOf(host));
      });
    });

    it(`kept from running as ${type} beside one that ran keeps the answers when it runs`, async () => {
      const other = script('data-target=none');
      await inPage(`<div id=a>${inert}<p>After</p></div>${other}`, async (host) => {
        expectBeside(host, 'a', settings);
        const widget = begin(widgetOf(host));
        const { element, loaded } = made(host, data);
        host.page.querySelector('#a script')?.replaceWith(element);
        await loaded;
        await later();
        expectBeside(host, 'a', settings);
        expectKept(host, widget);
      });
    });
  }

  it('of a file with another name has its widget, also where it did not run itself', async () => {
    const path = await served(code);
    const tag = script('data-show=check', path);
    await inPage(`<div id=a>${tag}</div><div id=b></div>`, async (host) => {
      expectBeside(host, 'a', { show: 'check' });
      byId(host, 'b').innerHTML = tag;
      await later();
      expectBeside(host, 'b', { show: 'check' });
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('is known by the name of its file, with a version in it or not', async () => {
    const ours = [
      '/soreness-checker.js?ver=6.1',
      '/soreness-checker.de.js',
      '/soreness-checker.pt-BR.min.js',
      '/soreness-checker-1.20.3.all.js',
      '/soreness-checker.min.js',
      '/assets/soreness-checker.min.js?ver=6.1#x',
      '/soreness-checker-1.20.3.js',
      '/soreness-checker-v1.20.3.min.js',
      '/soreness-checker@1.20.3/dist/soreness-checker.js',
    ];
    const others = [
      '/soreness-checker-theme.js',
      '/soreness-checker-ad.js',
      '/no-soreness-checker.js',
      '/soreness-checker.css',
    ];
    await inPage(`${head}<main></main>`, async (host) => {
      const main = host.page.querySelector('main') as HTMLElement;
      // By innerHTML they are not asked for: the names are of no file here.
      for (const src of ours) {
        main.innerHTML = `<p id=a>${script('data-show=check', src)}</p>`;
        await later();
        expectBeside(host, 'a', { show: 'check' });
      }
      main.innerHTML = others.map((src) => script('data-show=check', src)).join('');
      await later();
      expect(widgets(host)).to.deep.equal([]);
    });
  });

  it('with a version in its address runs as ever, and says nothing of it', async () => {
    await inPage(`<div id=a>${script('', `${source}?ver=6.1&amp;_=123`)}</div>`, async (host) => {
      expectBeside(host, 'a', {});
      thereAndBack(widgetOf(host));
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('with the file as its text has its widget', async () => {
    const tag = `<script data-show=check data-book-url=/book>${code}</script>`;
    await inPage(`<div id=a>${tag}<p>After</p></div>`, async (host) => {
      expectBeside(host, 'a', { show: 'check', 'book-url': '/book' });
      thereAndBack(widgetOf(host));
      expect(await heard(host)).to.deep.equal([]);
    });
  });
});

describe('settings in the address of the script', () => {
  const query = 'country=GB&amp;book-url=/book&amp;no-diary';

  it('are those of its widget, with its target', async () => {
    const tag = script('', `${source}?${query}&amp;target=%23check&amp;ver=6.1&amp;onclick=x`);
    await inPage(`${tag}<p>Text</p><div id=check></div>`, async (host) => {
      const widget = widgetOf(host);
      expect(widget.parentElement?.id).to.equal('check');
      const set = { country: 'GB', 'book-url': '/book', 'no-diary': '' };
      expect(attributesOf(widget)).to.deep.equal(set);
      thereAndBack(widget);
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('give way to those on the tag', async () => {
    const tag = script('data-country=US data-theme=dark', `${source}?${query}`);
    await inPage(`<p>Text</p>${tag}`, async (host) => {
      const set = { country: 'US', 'book-url': '/book', 'no-diary': '', theme: 'dark' };
      expect(attributesOf(widgetOf(host))).to.deep.equal(set);
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('are warned of, each once, where they are not allowed', async () => {
    const tag = script('', `${source}?theme=blue&amp;country=Britain`);
    await inPage(`<p>Text</p>${tag}`, async (host) => {
      thereAndBack(widgetOf(host));
      const warnings = await heard(host);
      expect(warnings).to.have.length(2);
      for (const bad of ['theme="blue" is not', 'country="Britain" is not']) {
        expect(warnings.filter((each) => each.includes(bad))).to.have.length(1);
      }
    });
  });
});

describe('the target of a script', () => {
  const data = 'data-show=check data-target="#check"';

  it('may come later in the page, or be in it', async () => {
    for (const markup of [
      `<head>${script(data)}</head><body><p>Text</p><div id=check></div>`,
      `<head>${script(`${data} async`)}</head><body><p>Text</p><div id=check></div>`,
      `<div id=check></div><p>Text</p>${script(data)}`,
    ]) {
      await inPage(markup, async (host) => {
        expect(widgetOf(host).parentElement?.id).to.equal('check');
        expect(await heard(host)).to.deep.equal([]);
      });
    }
  });

  it('may come when all was read: the widget goes there with its answers', async () => {
    await inPage(`<p>Text</p>${script(data)}`, async (host) => {
      const widget = begin(widgetOf(host));
      expect(widget.previousElementSibling?.localName).to.equal('script');
      expect(await heard(host)).to.have.length(1);
      expect(host.warnings[0]).to.contain('data-target="#check" finds nothing');
      host.page.body.insertAdjacentHTML('afterbegin', '<div><div id=check></div></div>');
      await later();
      expectKept(host, widget, 'check');
      expect(await heard(host)).to.have.length(1);
    });
  });

  it('may come when all was read, with the script in the head: one warning, then it is there', async () => {
    await inPage(`<head>${script(data)}</head><body><p>Text</p>`, async (host) => {
      expect(widgets(host)).to.deep.equal([]);
      expect(await heard(host)).to.have.length(1);
      expect(host.warnings[0]).to.contain('data-target="#check" finds nothing');
      host.page.body.insertAdjacentHTML('afterbegin', '<div id=check></div>');
      await later();
      thereAndBack(widgetOf(host));
      expect(widgetOf(host).parentElement?.id).to.equal('check');
      expect(await heard(host)).to.have.length(1);
    });
  });

  it('may be emptied and filled, removed and made again: the widget is in it', async () => {
    await inPage(`<main><div id=check></div></main>${script(data)}`, async (host) => {
      const widget = begin(widgetOf(host));
      const rewrites: readonly (() => unknown)[] = [
        () => (byId(host, 'check').textContent = ''),
        () => (byId(host, 'check').innerHTML = '<p>New</p>'),
        () => (byId(host, 'check').outerHTML = '<section id=check></section>'),
      ];
      for (const rewrite of rewrites) {
        rewrite();
        await later();
        expectKept(host, widget, 'check');
      }
      byId(host, 'check').remove();
      await later();
      expect(widgets(host)).to.deep.equal([]);
      host.page.querySelector('main')?.insertAdjacentHTML('beforeend', '<p id=check></p>');
      await later();
      expectKept(host, widget, 'check');
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('does not get back the widget that the page has put elsewhere', async () => {
    const markup = `<div id=check></div><aside id=elsewhere></aside>${script(data)}`;
    await inPage(markup, async (host) => {
      const widget = begin(widgetOf(host));
      byId(host, 'elsewhere').append(widget);
      byId(host, 'check').innerHTML = '<p>New</p>';
      await later();
      expectKept(host, widget, 'elsewhere');
    });
  });

  for (const place of ['head', 'body']) {
    it(`is no selector: one warning, with the script in the ${place}`, async () => {
      const tag = script('data-show=check data-target=":::"');
      const markup =
        place === 'head' ? `<head>${tag}</head><body><p>Text</p>` : `<p>Text</p>${tag}`;
      await inPage(markup, async (host) => {
        host.page.body.append('More');
        await later();
        expect(await heard(host)).to.have.length(1);
        expect(host.warnings[0]).to.contain('data-target=":::"');
        expect(widgets(host)).to.have.length(place === 'head' ? 0 : 1);
      });
    });
  }
});

describe('a script in the head of a page with content', () => {
  it('with settings and no place for a widget warns once', async () => {
    for (const how of ['', 'async', 'defer', 'type=module']) {
      const tag = script(`data-book-url=/book ${how}`);
      await inPage(`<head>${tag}</head><body><p>Text</p>`, async (host) => {
        expect(widgets(host)).to.deep.equal([]);
        host.page.body.append('More');
        await later();
        expect(await heard(host)).to.have.length(1);
        expect(host.warnings[0]).to.contain('data-target');
      });
    }
  });

  it('with settings, beside a placeholder of the page, says nothing', async () => {
    const markup = `<head>${script('data-book-url=/book')}</head><body>${placeholder()}`;
    await inPage(markup, async (host) => {
      expect(attributesOf(widgetOf(host))).to.deep.equal({ show: 'check' });
      expect(await heard(host)).to.deep.equal([]);
    });
  });
});

describe('a script without settings', () => {
  for (const own of ['<soreness-checker show=check></soreness-checker>', placeholder()]) {
    it(`leaves the place to what comes further down: ${own.slice(0, 20)}…`, async () => {
      await inPage(`<p>Text</p>${script()}<p>More</p>${own}`, async (host) => {
        expect(attributesOf(widgetOf(host))).to.deep.equal({ show: 'check' });
        thereAndBack(widgetOf(host));
        expect(await heard(host)).to.deep.equal([]);
      });
    });
  }
});

describe('what a visitor has written into the page', () => {
  const names = [
    'currentScript',
    'body',
    'head',
    'querySelectorAll',
    'querySelector',
    'createElement',
    'readyState',
    'activeElement',
    'addEventListener',
    'documentElement',
    'defaultView',
    'createTreeWalker',
    'createComment',
    'importNode',
    'hidden',
    'getSelection',
  ];
  const data = `data-emergency-number="0900 123 456" data-show=tips data-target="#comments"
    data-book-url="https://elsewhere.example/"`;
  const written = [
    ...names.flatMap((name) => [
      `<img name="${name}" alt="" ${data}>`,
      `<form name="${name}" ${data}></form>`,
    ]),
    `<a id=litHtmlPolyfillSupport ${data}></a>`,
    `<a id=trustedTypes ${data}></a>`,
    `<img id=customElements alt="" ${data}>`,
  ];

  /** By a method that none of the names hides. */
  const found = ({ page }: Host) => [...page.getElementsByTagName('soreness-checker')];

  /** Goes through the check, and keeps a diary: all that asks the document for something. */
  function useAll(widget: Element): void {
    thereAndBack(widget);
    walk(widget, ordinary);
    press(widget, en.diary.start);
    expect(textOf(widget).includes(en.diary.on)).to.equal(true);
    press(widget, en.diary.delete);
    expect(textOf(widget).includes(en.diary.deleted)).to.equal(true);
  }

  const isDrawn = (widget: Element | undefined) =>
    Boolean(widget?.shadowRoot?.querySelector('[role=heading]'));

  function expectFallback(host: Host): void {
    const [fallback] = byId(host, 'here').getElementsByTagName('p');
    expect(fallback?.textContent).to.equal('Fallback');
    expect(fallback?.getClientRects()).to.have.length(1);
  }

  /** All widgets, one at the most, stand where the site has put them, as it has set them. */
  function expectOwn(host: Host): Element | undefined {
    for (const each of found(host)) {
      expect(each.parentElement?.id).to.equal('here');
      expect(attributesOf(each)).to.deep.equal({ show: 'check', 'book-url': '/book' });
    }
    expect(found(host).length).to.be.at.most(1);
    return found(host)[0];
  }

  for (const markup of eachNth(3, written)) {
    const name = markup.split(/ alt| data/)[0];

    it(`does not decide where a placeholder is, and what is set: ${name}>`, async () => {
      const own = placeholder('data-show=check data-book-url=/book', 'here');
      await inPage(`<div id=comments>${markup}</div>${own}${script()}`, async (host) => {
        const widget = expectOwn(host);
        if (!widget || !isDrawn(widget)) return expectFallback(host);
        useAll(widget);
        expect(await heard(host)).to.deep.equal([]);
      });
    });

    it(`does not decide where a script puts the widget, and what is set: ${name}>`, async () => {
      const tag = script('data-show=check data-book-url=/book');
      const own = `<main id=here><p>Fallback</p>${tag}</main>`;
      await inPage(`<div id=comments>${markup}</div>${own}`, async (host) => {
        const widget = expectOwn(host);
        if (!widget) return expectFallback(host);
        expect(isDrawn(widget)).to.equal(true);
        useAll(widget);
        expect(await heard(host)).to.deep.equal([]);
      });
    });

    it(`and comes while the check is open, leaves something to read: ${name}>`, async () => {
      const own = placeholder('data-show=check data-book-url=/book', 'here');
      await inPage(`${own}${script()}<div id=comments></div>`, async (host) => {
        const widget = begin(widgetOf(host));
        byId(host, 'comments').innerHTML = markup;
        await later();
        expect(expectOwn(host)).to.equal(widget);
        const { error } = host.window.console;
        // Where it cannot be drawn, it says so.
        host.window.console.error = () => undefined;
        try {
          walkOn(widget, ordinary);
        } finally {
          host.window.console.error = error;
        }
        if (isDrawn(widget)) expect(titleOf(widget)).to.equal(en.levels['self-care'].title);
        else expectFallback(host);
        expect(await heard(host)).to.deep.equal([]);
      });
    });
  }

  it('stays as it is where the site ignores placeholders, and shows no number', async () => {
    const bad = 'data-emergency-number="0900 123 456"';
    const markup = `<head>${script('data-ignore="#comments"')}</head><body>
      ${placeholder('data-show=check', 'own')}
      <div id=comments>${placeholder(bad, 'there')}<p id=later ${bad}>Text</p></div>`;
    await inPage(markup, async (host) => {
      const comments = byId(host, 'comments');
      comments.insertAdjacentHTML('beforeend', `<p>${placeholder(bad, 'added')}</p>`);
      byId(host, 'later').setAttribute('data-soreness-checker', '');
      byId(host, 'there').innerHTML = '<p>Anew</p>';
      byId(host, 'there').dataset.country = 'GB';
      await later();
      expect(widgetOf(host).parentElement?.id).to.equal('own');
      expect(widgetOf(host).shadowRoot?.textContent).not.to.contain('0900');
      expect(comments.textContent.replace(/\s+/g, ' ')).to.equal('AnewTextFallback');
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('does not keep a script without settings from its place', async () => {
    const markup = `<div id=comments>${placeholder('data-emergency-number=0900', 'there')}</div>
      <div id=a>${script('data-ignore="#comments"')}</div>`;
    await inPage(markup, async (host) => {
      expect(widgetOf(host).parentElement?.id).to.equal('a');
      expect(attributesOf(widgetOf(host))).to.deep.equal({});
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('is ignored too where the address of the script says so', async () => {
    const markup = `<div id=comments>${placeholder('data-emergency-number=0900', 'there')}</div>
      <div id=a>${script('', `${source}?ignore=%23comments`)}</div>`;
    await inPage(markup, async (host) => {
      expect(widgetOf(host).parentElement?.id).to.equal('a');
    });
  });

  it('is ignored where a selector is right: one that is none gets one warning', async () => {
    await inPage(`${placeholder()}${script('data-ignore=":::"')}`, async (host) => {
      host.page.body.insertAdjacentHTML('beforeend', placeholder('data-show=tips', 'b'));
      await later();
      expect(widgets(host)).to.have.length(2);
      expect(await heard(host)).to.have.length(1);
      expect(host.warnings[0]).to.contain('data-ignore=":::"');
    });
  });
});
