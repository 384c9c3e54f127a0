import { expect } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import { storageKey } from '../../src/session/diary/index.js';
import { en } from '../../src/locales/index.js';
import { path } from '../../src/triage/internal.js';
import { contrasts } from '../contrast.js';
import { eachNth } from '../engine.js';
import { all, drawn, fillPage, input, press, textOf, titleOf, walk } from '../helpers.js';
import { allByRole, plainText } from '../queries.js';
import { heard, inPage, widgetOf, type Host } from './page.js';

const source = '/dist/soreness-checker.js';
const element =
  '<soreness-checker show="check"><p id=fallback>Call for help.</p></soreness-checker>';
const page = (code: string, script = `<script src=${source}></script>`) =>
  `<script>${code}</script>${element}${script}`;

/** What the page hears of the widget. */
function eventsIn({ page }: Host): string[] {
  const heard: string[] = [];
  for (const name of ['soreness-start', 'soreness-question', 'soreness-result']) {
    page.addEventListener(name, () => heard.push(name));
  }
  return heard;
}

const isFallbackShown = ({ page }: Host) =>
  (page.getElementById('fallback')?.getClientRects().length ?? 0) > 0;

/** The titles that are shown: one, or there are two screens. Other headings are a level below. */
const titles = (host: Host) =>
  allByRole(widgetOf(host), 'heading')
    .filter(({ ariaLevel }) => ariaLevel === '2')
    .map(plainText);

const refuse = "() => { throw new DOMException('Refused.', 'SecurityError'); }";
const without = (holder: string, name: string) => `delete ${holder}.${name};`;
const getter = (holder: string, name: string) =>
  `Object.defineProperty(${holder}, '${name}', { get: ${refuse}, configurable: true });`;

/** What browsers, WebViews and test DOMs lack, each by itself. */
const lacks: Readonly<Record<string, string>> = {
  'style sheets that can be constructed': `window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };`,
  'replaceSync()': without('CSSStyleSheet.prototype', 'replaceSync'),
  'style sheets that can be adopted': ['ShadowRoot', 'Document']
    .map(
      (holder) =>
        `Object.defineProperty(${holder}.prototype, 'adoptedStyleSheets', { get: () => [], set: ${refuse} });`,
    )
    .join(''),
  'checkVisibility()': without('Element.prototype', 'checkVisibility'),
  'scrollIntoView()': without('Element.prototype', 'scrollIntoView'),
  'focus() that works': `HTMLElement.prototype.focus = ${refuse};`,
  'scrollIntoView() that works': `Element.prototype.scrollIntoView = ${refuse};`,
  'names of countries': without('Intl', 'DisplayNames'),
  'names of countries that can be read': `Intl.DisplayNames = class { constructor() { throw new RangeError('No data.'); } };`,
  'names of languages': `Intl.Locale = class { constructor() { throw new RangeError('No data.'); } };`,
  'a clipboard': without('Navigator.prototype', 'clipboard'),
  'a clipboard and execCommand()': `${without('Navigator.prototype', 'clipboard')}${without('Document.prototype', 'execCommand')}`,
  'a way to share': without('Navigator.prototype', 'share'),
  storage: getter('window', 'localStorage'),
  'storage that can be written': `Storage.prototype.setItem = ${refuse};`,
  'addresses for files': without('URL', 'createObjectURL'),
  'matchMedia()': `${without('window', 'matchMedia')} window.matchMedia = undefined;`,
  ResizeObserver: without('window', 'ResizeObserver'),
  IntersectionObserver: without('window', 'IntersectionObserver'),
  'a selection': 'Document.prototype.getSelection = () => null;',
};

/** The ordinary walk, and what can be pressed at its end. */
function goThrough(host: Host): void {
  const widget = widgetOf(host);
  expect(titles(host)).to.deep.equal([en.heading]);
  const events = eventsIn(host);
  const screens = walk(widget, ordinary);
  expect(screens).to.equal(path(ordinary).length);
  expect(titleOf(widget)).to.equal(en.levels['self-care'].title);
  expect(events).to.deep.equal([
    'soreness-start',
    ...Array.from({ length: screens }, () => 'soreness-question'),
    'soreness-result',
  ]);
  for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = true;
  press(widget, en.diary.start);
  press(widget, en.summary.copy);
  press(widget, en.summary.save);
  press(widget, en.result.change(en.questions.pain.ask));
  input(widget, 'pain', '6').click();
  press(widget, en.steps.next);
  expect(titleOf(widget)).to.equal(en.levels.therapist.title);
  expect(events.slice(-2)).to.deep.equal(['soreness-question', 'soreness-result']);
}

describe('where a browser has no', () => {
  for (const [what, code] of Object.entries(lacks)) {
    it(`${what}, the check stands, goes to its result, and tells each event`, async () => {
      await inPage(page(code), async (host) => {
        goThrough(host);
        expect(isFallbackShown(host)).to.equal(false);
        expect(await heard(host)).to.deep.equal([]);
      });
    });
  }

  it('style sheet that can be constructed, the screen is styled nevertheless', async () => {
    const code = lacks['style sheets that can be constructed'] ?? '';
    await inPage(page(code), (host) => {
      const widget = widgetOf(host);
      const look = () => getComputedStyle(all(widget, 'button')[0] as Element);
      expect(parseFloat(look().minHeight)).to.be.at.least(44);
      press(widget, en.intro.start);
      press(widget, en.steps.next);
      expect(parseFloat(look().minHeight)).to.be.at.least(44);
      expect(textOf(widget).trim()).to.contain(en.steps.missing);
    });
  });
});

/** What can throw while the first screen is made; each where it is called in some way. */
const early: Readonly<Record<string, string>> = {
  'document.importNode()': 'Document.prototype.importNode = refuse;',
  'document.createTreeWalker()': 'Document.prototype.createTreeWalker = refuse;',
  'document.createComment()': 'Document.prototype.createComment = refuse;',
  'template elements': `Object.defineProperty(HTMLTemplateElement.prototype, 'content', { get: refuse });`,
  'Intl.DateTimeFormat': 'Intl.DateTimeFormat = function () { refuse(); };',
  'insertBefore()': 'Node.prototype.insertBefore = refuse;',
  'getRootNode()': 'Node.prototype.getRootNode = refuse;',
  'Object.hasOwn()': 'delete Object.hasOwn;',
  'attachShadow()': 'Element.prototype.attachShadow = refuse;',
  'addEventListener() of a shadow root': 'ShadowRoot.prototype.addEventListener = refuse;',
  'Array.flatMap()': 'delete Array.prototype.flatMap;',
};

describe('where the first screen cannot be made since something throws:', () => {
  for (const [what, code] of Object.entries(early)) {
    it(`${what}, the fallback is shown, or the whole screen, with one error at most`, async () => {
      // A diary makes the first screen the most that it can be.
      const day = Math.floor(Date.now() / 86_400_000) - 1;
      const diary = {
        version: 3,
        massageDay: day,
        entries: [{ at: Date.now() - 86_400_000, answers: { ...ordinary, massage: 'today' } }],
      };
      const set = `localStorage.setItem('${storageKey}', ${JSON.stringify(JSON.stringify(diary))});
        const refuse = () => { throw new TypeError('Refused.'); };`;
      await inPage(page(`{ ${set} ${code} }`), async (host) => {
        const [title, ...more] = titles(host);
        if (title === undefined) {
          expect(isFallbackShown(host)).to.equal(true);
          expect(await heard(host)).to.have.length(1);
        } else {
          expect(more).to.deep.equal([]);
          expect(title).to.equal(en.shortCheck.title);
          expect(isFallbackShown(host)).to.equal(false);
          expect(await heard(host)).to.deep.equal([]);
          // The days of the diary stand on the next screen.
          press(widgetOf(host), en.steps.back);
          const isThere = textOf(widgetOf(host)).includes(en.diary.yours);
          expect(isFallbackShown(host)).to.equal(!isThere);
          expect(await heard(host)).to.have.length(isThere ? 0 : 1);
        }
      });
    });
  }
});

describe('where a later screen cannot be made', () => {
  /** Makes the call with this number throw; after it all goes on. */
  const throwAt = ({ window }: Host, holder: 'Document' | 'Node', name: string, number: number) => {
    const prototype = window[holder].prototype as unknown as Record<string, () => unknown>;
    const before = prototype[name] as (...args: unknown[]) => unknown;
    let calls = 0;
    prototype[name] = function (this: unknown, ...args: unknown[]) {
      calls += 1;
      if (calls === number) throw new window.TypeError('Refused.');
      return before.apply(this, args);
    };
    return () => {
      prototype[name] = before;
      return calls;
    };
  };

  for (const [holder, name] of [
    ['Document', 'importNode'],
    ['Node', 'insertBefore'],
  ] as const) {
    it(`since ${name}() throws, the fallback is shown, never half a screen`, async () => {
      let wasThere = false;
      for (let number = 1; !wasThere; number += number < 5 ? 1 : 17) {
        await inPage(page(''), async (host) => {
          const widget = widgetOf(host);
          press(widget, en.intro.start);
          fillPage(widget, ordinary);
          const putBack = throwAt(host, holder, name, number);
          press(widget, en.steps.next);
          wasThere = putBack() < number;
          const at = `${name} ${number}`;
          if (wasThere) {
            expect(titles(host), at).to.deep.equal([en.pages['alarm-nerves'].title]);
            expect(isFallbackShown(host), at).to.equal(false);
          } else {
            const root = widget.shadowRoot as ShadowRoot;
            expect(isFallbackShown(host), at).to.equal(true);
            expect(root.textContent?.trim(), at).to.equal('');
            expect(root.querySelectorAll('fieldset, button'), at).to.have.length(0);
            const told = await heard(host);
            expect(told, at).to.have.length(1);
            expect(told[0], at).to.contain('the fallback is shown');
            // Nothing brings half of it back.
            widget.setAttribute('heading', 'Another');
            widget.remove();
            host.page.body.append(widget);
            await drawn(widget);
            expect(isFallbackShown(host), at).to.equal(true);
            expect(root.textContent?.trim(), at).to.equal('');
          }
        });
      }
    }).timeout(300_000);
  }

  it('no event tells of a screen that nobody sees', async () => {
    await inPage(page(''), (host) => {
      const widget = widgetOf(host);
      press(widget, en.intro.start);
      fillPage(widget, ordinary);
      const events = eventsIn(host);
      throwAt(host, 'Document', 'importNode', 1);
      press(widget, en.steps.next);
      expect(events).to.deep.equal([]);
    });
  });
});

/** The style sheet as browsers read it that do not know these. */
const names = ['light-dark(', 'color(from', 'color-mix(', ':has(', '@container'] as const;

/** What browsers do not know: by their age, and each by itself. */
const ages: Readonly<Record<string, readonly string[]>> = {
  'light-dark()': names.slice(0, 1),
  'relative colours': names.slice(1, 2),
  'light-dark() and relative colours': names.slice(0, 2),
  'light-dark(), relative and mixed colours': names.slice(0, 3),
  'mixed colours': names.slice(2, 3),
  ':has()': names.slice(3, 4),
  'container queries': names.slice(4),
  'any of these': names,
};

const dressed: Readonly<Record<string, (widget: Element) => void>> = {
  'in a light page': () => undefined,
  'with theme="dark"': (widget) => widget.setAttribute('theme', 'dark'),
  'with theme="dark" in a dark page': (widget) => {
    widget.setAttribute('theme', 'dark');
    const { style } = widget.ownerDocument.documentElement;
    Object.assign(style, { background: '#111', color: '#eee', colorScheme: 'dark' });
  },
  'with colours of the site': (widget) => {
    const { style } = widget as HTMLElement;
    style.setProperty('--soreness-accent', 'gold');
    style.setProperty('--soreness-doctor', 'navy');
    style.setProperty('--soreness-emergency', 'pink');
    style.setProperty('--soreness-self-care', '#cfc');
  },
  'with a dark surface of the site': (widget) => {
    const { style } = widget as HTMLElement;
    style.setProperty('--soreness-surface', '#222');
    style.setProperty('--soreness-text', '#eee');
    style.setProperty('--soreness-muted', '#bbb');
    style.setProperty('--soreness-accent', '#0cf');
  },
};

describe('every text can be read where a browser does not know', () => {
  let code = '';
  before(async () => {
    code = await (await fetch(source)).text();
    for (const name of names) expect(code, name).to.contain(name);
  });

  for (const [what, unknown] of Object.entries(ages)) {
    it(what, async () => {
      // The name breaks in `@supports` as well.
      const old = unknown.reduce(
        (text, name) => text.replaceAll(name, name.replace(/[a-z]/, 'un$&')),
        code,
      );
      for (const [how, dress] of eachNth(2, Object.entries(dressed))) {
        await inPage(page('', `<script>${old}</script>`), async (host) => {
          const widget = widgetOf(host);
          const look = (screen: string) => {
            for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = true;
            const found = contrasts(widget.shadowRoot as ShadowRoot);
            expect(found.length, screen).to.be.above(5);
            const faint = found.filter(({ ratio }) => ratio < 4.5);
            expect(faint, `${screen}, ${how}`).to.deep.equal([]);
          };
          dress(widget);
          await drawn(widget);
          look('the first screen');
          press(widget, en.intro.start);
          fillPage(widget, ordinary);
          look('questions');
          press(widget, en.steps.next);
          input(widget, 'saddle', 'yes').click();
          press(widget, en.steps.next);
          expect(titleOf(widget)).to.equal(en.levels.emergency.title);
          look('an emergency');
          press(widget, en.result.restart);
          walk(widget, ordinary);
          look('ordinary soreness');
          expect(await heard(host)).to.deep.equal([]);
        });
      }
    }).timeout(180_000);
  }
});
