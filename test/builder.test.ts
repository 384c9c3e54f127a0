import { expect } from '@open-wc/testing';
import { checkPage } from '../demo/builder/check-page.js';
import {
  plainConfig,
  withPlace,
  withSetting,
  withVariable,
  type Config,
} from '../demo/builder/config.js';
import { controlsOf, type Manifest } from '../demo/builder/manifest.js';
import { places, type FormId } from '../demo/builder/places.js';
import { snippetOf, type Facts } from '../demo/builder/snippet.js';
import { heard, inPage, until, widgetOf } from './hosts/page.js';

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
const controls = controlsOf(manifest);
const facts: Facts = {
  flags: controls.settings.filter(({ kind }) => kind === 'flag').map(({ name }) => name),
  emergencyNumber: '999',
  height: 1200,
};

const settings = {
  show: 'check tips',
  theme: 'dark',
  heading: 'Sore {after} "your" <massage> & [more]?',
  country: 'GB',
  'book-url': '/book?a=1&b=2',
  'book-label': 'Ask us',
  'no-diary': 'true',
  'heading-level': '3',
};

/** A configuration with all that can be set, whose file is the one that is served here. */
function full(place: Config['place'], form: FormId): Config {
  let config = { ...withPlace(plainConfig, place), form, file: '/dist/soreness-checker.js' };
  for (const [name, value] of Object.entries(settings)) {
    config = withSetting(config, controls, name, value);
  }
  return withVariable(config, 'accent', '#a4472b');
}

const inHtml: readonly FormId[] = ['placeholder', 'script', 'element', 'manager'];

describe('the snippet of the builder', () => {
  for (const { id, name, forms } of places) {
    for (const form of forms.filter((each) => inHtml.includes(each))) {
      it(`gives the widget just what was chosen (${name}, ${form})`, async () => {
        const pieces = snippetOf(full(id, form), facts);
        // In a tag manager the script comes last.
        const code = [...pieces].reverse().map((piece) => piece.code);
        await inPage(code.join('\n'), async (host) => {
          const widget = widgetOf(host);
          const given = Object.fromEntries(
            [...widget.attributes]
              .filter((each) => each.name !== 'style')
              .map((each) => [each.name, each.value === '' ? 'true' : each.value]),
          );
          expect(given).to.deep.equal(settings);
          const style = host.window.getComputedStyle(widget);
          expect(style.getPropertyValue('--soreness-accent').trim()).to.equal('#a4472b');
          expect(widget.shadowRoot?.textContent).to.contain(settings.heading);
          // `none` of its warnings: nothing in it is unknown, or not allowed.
          expect(await heard(host)).to.deep.equal([]);
        });
      });
    }
  }

  it('has the element for frameworks with the same attributes', async () => {
    const pieces = snippetOf(full('lit', 'module'), facts);
    const markup = pieces
      .map(({ code }) => code)
      .find((code) => code.includes('<soreness-checker'));
    const element = /<soreness-checker[^]*<\/soreness-checker>/.exec(markup ?? '')?.[0] ?? '';
    const script = '<script src="/dist/soreness-checker.js"></script>';
    await inPage(`<p></p>${element}${script}`, async (host) => {
      expect(widgetOf(host).getAttribute('book-url')).to.equal('/book?a=1&b=2');
      expect(widgetOf(host).shadowRoot?.textContent).to.contain('Sore ');
      expect(await heard(host)).to.deep.equal([]);
    });
  });

  it('has a frame that shows the widget with the same settings, and grows with it', async () => {
    const [piece] = snippetOf(full('html', 'iframe'), facts);
    await inPage(piece?.code ?? '', async ({ page }) => {
      const frame = page.querySelector('iframe') as HTMLIFrameElement;
      await until(() => frame.contentDocument?.querySelector('soreness-checker') !== null);
      const widget = frame.contentDocument?.querySelector('soreness-checker');
      for (const [name, value] of Object.entries(settings)) {
        expect(widget?.getAttribute(name), name).to.equal(value);
      }
      await until(() => frame.clientHeight > 800);
    });
  });

  it('has a page of its own, with the script in it', async () => {
    const script = await (await fetch('/dist/soreness-checker.js')).text();
    const [piece] = snippetOf(full('html', 'page'), { ...facts, script });
    const { pageOf } = await import('../demo/builder/snippet.js');
    expect(piece?.code).not.to.contain('customElements');
    await inPage(pageOf(full('html', 'page'), { ...facts, script }), async (host) => {
      const widget = host.page.querySelector('soreness-checker[country=GB]');
      expect(widget?.shadowRoot?.textContent).to.contain(settings.heading);
      expect(host.page.querySelectorAll('soreness-checker')).to.have.length(1);
      expect(await heard(host)).to.deep.equal([]);
    });
  });
});

/** What is said of a piece of HTML, each as its kind and its text. */
const saidOf = (text: string) =>
  checkPage(text, controls).map(({ kind, text: what }) => `${kind}: ${what}`);

const good = `<html lang="en-GB"><div data-soreness-checker data-book-url="/book"><p>Signs.</p></div>
  <script src="soreness-checker.js" async></script>`;

describe('“Is it right on my page?”', () => {
  it('finds nothing to mend in what the builder writes', () => {
    for (const { id, forms } of places) {
      for (const form of forms.filter((each) => [...inHtml, 'iframe'].includes(each))) {
        const code = snippetOf(full(id, form), facts).map((piece) => piece.code);
        if (!code.join('').includes('<')) continue;
        const wrong = saidOf(code.join('\n')).filter((each) => each.startsWith('wrong'));
        expect(wrong, `${id} ${form}`).to.deep.equal([]);
      }
    }
  });

  it('says the number that visitors will read, and that all is well', () => {
    expect(saidOf(good)).to.deep.equal([
      'fine: Visitors will read the emergency number 999.',
      'fine: All is well: nothing to mend.',
    ]);
  });

  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['no widget at all', '<p>Hello.</p>', /There is no widget here/],
    [
      'a misspelt setting',
      good.replace('book-url', 'book-ulr'),
      /book-ulr` is not known\. Did you mean `book-url/,
    ],
    ['a setting in one word', good.replace('book-url', 'bookurl'), /Did you mean `book-url/],
    [
      'a value that is not taken',
      good.replace('/book', 'javascript:x'),
      /is not taken\. Allowed: a path/,
    ],
    [
      'no country',
      '<script src="/soreness-checker.js" async></script>',
      /does not say where your visitors are.*Set `country`/,
    ],
    [
      'a country without a number',
      '<soreness-checker country="JP">x</soreness-checker>',
      /No emergency number is known here for JP.*Set `emergency-number`/,
    ],
    [
      'an element that is not closed',
      '<soreness-checker country="GB" /><p>More.</p>',
      /is never closed/,
    ],
    ['curly quotes', '<div data-soreness-checker data-country=“GB”>x</div>', /curly quotes/],
    [
      'code shown as text',
      '<p>&lt;script src="soreness-checker.js"&gt;&lt;/script&gt;</p>',
      /shown as text/,
    ],
    ['another tag name', '<sorenesschecker></sorenesschecker>', /has to be `<soreness-checker>`/],
    [
      'a hash without CORS',
      '<script src="https://a.example/soreness-checker.js" integrity="sha384-x" data-country="GB" async></script>',
      /needs `crossorigin="anonymous"`/,
    ],
    [
      'an http: file',
      '<script src="http://a.example/soreness-checker.js" data-country="GB" async></script>',
      /`http:` address/,
    ],
    [
      'a frame with a setting that is none',
      '<iframe title="x" src="embed.html?contry=GB"></iframe>',
      /`contry` is not known\. Did you mean `country`/,
    ],
  ];
  for (const [what, text, said] of cases) {
    it(`tells of ${what}`, () => {
      expect(
        saidOf(text)
          .filter((each) => each.startsWith('wrong'))
          .join('\n'),
      ).to.match(said);
    });
  }

  const hints: readonly (readonly [string, string, RegExp])[] = [
    [
      'a script that another puts in',
      '<script>s.src = "/soreness-checker.js";</script>',
      /Name the place in its address/,
    ],
    [
      'a script twice',
      `${good}<script src="soreness-checker.js" async></script>`,
      /stands there twice/,
    ],
    ['a script that is waited for', good.replace(' async', ''), /Add `async`/],
    ['a placeholder without text', good.replace('<p>Signs.</p>', ''), /no text inside/],
    ['a missing script', good.replace(/<script.*/, ''), /The script is not here/],
    [
      'a target that is not there',
      '<script src="soreness-checker.js" data-target="#a" data-country="GB" async></script>',
      /no `#a` here/,
    ],
    [
      'a target that is no selector',
      '<script src="soreness-checker.js" data-target="##" data-country="GB" async></script>',
      /no `##` here/,
    ],
    [
      'a policy in the page',
      `<meta http-equiv="Content-Security-Policy" content="x">${good}`,
      /has a Content-Security-Policy/,
    ],
    [
      'a frame without a title',
      '<iframe src="embed.html?country=GB"></iframe>',
      /Give the frame a `title`/,
    ],
  ];
  for (const [what, text, said] of hints) {
    it(`has a word on ${what}`, () => {
      const all = saidOf(text);
      expect(all.filter((each) => each.startsWith('better')).join('\n')).to.match(said);
    });
  }

  it('passes over what frameworks and editors add', () => {
    const html = good.replace(
      'data-book-url="/book"',
      'id="a" class="b" style="c" data-v-1a2b="" data-turbo-permanent aria-label="x" onclick="" @click="" :key="1" v-if="x"',
    );
    expect(saidOf(html).filter((each) => !each.startsWith('fine'))).to.deep.equal([]);
  });

  it('takes settings in either spelling, and a script that is a module', () => {
    const html =
      '<script type="module" src="soreness-checker.js" country="GB" data-book-url="/a"></script>';
    expect(saidOf(html).filter((each) => !each.startsWith('fine'))).to.deep.equal([]);
  });

  it('says nothing of an empty field', () => {
    expect(saidOf('  ')).to.deep.equal([]);
  });
});
