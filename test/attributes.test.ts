import { expect } from '@open-wc/testing';
import { en } from '../src/locales/index.js';
import { levels } from '../src/triage/internal.js';
import { ordinary } from '../demo/ordinary.js';
import {
  drawn,
  input,
  instead,
  links,
  one,
  press,
  sections,
  textOf,
  title,
  titleOf,
  walk,
  warningsOf,
  widgetWith,
} from './helpers.js';
import { allByRole, nameOf, plainText } from './queries.js';

/** The links of the check, by their names and addresses. */
const steps = (element: Element) =>
  links(element).map((link) => [nameOf(link), link.getAttribute('href')]);
const result = async (attributes: Record<string, string>, answers: object = {}) => {
  const element = await widgetWith(attributes);
  walk(element, { ...ordinary, ...answers });
  return element;
};

describe('attributes with good values', () => {
  it('show chooses the sections and their order', async () => {
    expect(sections(await widgetWith())).to.deep.equal(['check', 'tips', 'myths']);
    expect(sections(await widgetWith({ show: 'prepare' }))).to.deep.equal(['prepare']);
    expect(sections(await widgetWith({ show: ' myths  check ' }))).to.deep.equal([
      'myths',
      'check',
    ]);
  });

  it('heading replaces the first heading, heading-level moves all headings', async () => {
    const element = await widgetWith({ heading: 'Sore today?', 'heading-level': '4' });
    expect(titleOf(element)).to.equal('Sore today?');
    expect(title(element).ariaLevel).to.equal('4');
    const deep = await result({ 'heading-level': '6' });
    const levels = allByRole(deep, 'heading').map(({ ariaLevel }) => Number(ariaLevel));
    expect(Math.max(...levels)).to.equal(6);
  });

  it('theme sets the colour scheme, and auto follows the page', async () => {
    const scheme = async (theme: string) =>
      getComputedStyle(await widgetWith({ theme })).colorScheme;
    expect(await scheme('dark')).to.equal('dark');
    expect(await scheme('light')).to.equal('light');
    expect(await scheme('auto')).to.equal(getComputedStyle(document.body).colorScheme);
  });

  it('a value with spaces around it means the same', async () => {
    const element = await widgetWith({ theme: ' dark', 'heading-level': '3 ' });
    expect(getComputedStyle(element).colorScheme).to.equal('dark');
    expect(title(element).ariaLevel).to.equal('3');
  });

  it('no-diary="false" turns no diary off, and the page says so', async () => {
    const facts = async (attributes: Record<string, string>) =>
      allByRole(await widgetWith(attributes), 'listitem').map(plainText);
    expect(await facts({ 'no-diary': 'false' })).to.include(en.intro.kept);
    expect(await facts({ 'no-diary': '' })).to.include(en.intro.notKept);
  });

  it('country brings its verified emergency number, and so does the region of lang', async () => {
    expect(textOf(await widgetWith({ country: 'us' }))).to.contain('Call 911 now');
    expect(textOf(await widgetWith({ lang: 'en-NZ' }))).to.contain('now (New Zealand)');
    expect(textOf(await widgetWith({ country: 'DE' }))).to.contain('Call 112 now');
    expect(textOf(await widgetWith({ country: 'UK' }))).to.contain('Call 999 now');
  });

  it('dates are written as in the country, where the language names none', async () => {
    const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
    for (const [attributes, tag] of [
      [{ country: 'GB' }, 'en-GB'],
      [{ country: 'US' }, 'en-US'],
      [{ lang: 'en-AU', country: 'US' }, 'en-AU'],
    ] as const) {
      const text = textOf(await result(attributes));
      const days = [1, 2, 3, 4].map((ahead) => Date.now() + ahead * 86_400_000);
      const dates = days.map((day) => new Intl.DateTimeFormat(tag, style).format(day));
      expect(
        dates.some((each) => text.includes(`Check again ${each}`)),
        tag,
      ).to.equal(true);
    }
  });

  it('a country without a verified number, or none, gets no number', async () => {
    for (const attributes of [{ country: 'KE' }, { lang: 'en' }, {}]) {
      expect(textOf(await widgetWith(attributes))).to.contain('Call your local emergency number');
    }
  });

  it('the language of the page counts, through a shadow root too', async () => {
    const holder = document.createElement('div');
    holder.lang = 'en-AU';
    const element = document.createElement('soreness-checker');
    holder.attachShadow({ mode: 'open' }).append(element);
    document.body.append(holder);
    expect(textOf(await drawn(element))).to.contain('Call 000 now');
    holder.remove();
  });

  it('the words are marked as English where the page is not', async () => {
    const element = await widgetWith({ lang: 'ar' });
    expect(one(element, 'div').lang).to.equal('en');
    expect(one(element, 'div').dir).to.equal('ltr');
  });

  it('emergency-number is what the emergency result calls', async () => {
    const element = await result(
      { country: 'GB', 'emergency-number': '+44 (0)12-34' },
      { chest: 'yes' },
    );
    expect(steps(element)).to.deep.equal([['Call +44 (0)12-34', 'tel:+441234']]);
  });

  it('the emergency result names the country that its number is for', async () => {
    const element = await result({ country: 'GB' }, { chest: 'yes' });
    expect(steps(element)).to.deep.equal([['Call 999', 'tel:999']]);
    expect(textOf(element)).to.contain('United Kingdom');
  });

  it('advice-number stands beside doctor and urgent only', async () => {
    const attributes = { 'advice-number': '#7119' };
    const link = ['Call the health line: #7119', 'tel:%237119'];
    expect(steps(await result(attributes, { fever: 'yes' }))).to.deep.equal([link]);
    // There it stands once more where the safety net says to get help the same day.
    const atDoctor = steps(await result(attributes, { nerves: 'yes', shooting: 'one' }));
    expect(atDoctor).to.deep.equal([link, link]);
    expect(steps(await result(attributes))).to.deep.equal([link]);
    expect(steps(await result(attributes, { chest: 'yes' }))).to.be.empty;
  });

  it('book-url and book-label are the next step where no doctor is needed', async () => {
    const attributes = { 'book-url': '/book', 'book-label': 'See us' };
    const link = ['See us', new URL('/book', document.baseURI).href];
    expect(steps(await result(attributes))).to.deep.equal([link]);
    expect(steps(await result(attributes, { began: 'during' }))).to.deep.equal([link]);
    expect(steps(await result(attributes, { nerves: 'yes', shooting: 'one' }))).to.be.empty;
    expect(steps(await result(attributes, { fever: 'yes' }))).to.be.empty;
    expect(steps(await result(attributes, { chest: 'yes' }))).to.be.empty;
  });

  it('therapist-phone stands beside the therapist result', async () => {
    const element = await result({ 'therapist-phone': '020 7946 0018' }, { began: 'during' });
    expect(steps(element)).to.deep.equal([
      ['Call your therapist: 020 7946 0018', 'tel:02079460018'],
    ]);
  });

  it('show without the check leaves the check for later, its answers kept', async () => {
    const element = await widgetWith();
    press(element, en.intro.start);
    input(element, 'chest', 'no').click();
    element.show = 'tips';
    expect(sections(await drawn(element))).to.deep.equal(['tips']);
    element.show = 'check';
    await drawn(element);
    expect(input(element, 'chest', 'no').checked).to.equal(true);
  });

  it('none of them warns', async () => {
    const good = {
      show: 'tips prepare',
      theme: 'dark',
      'heading-level': '1',
      country: 'GB',
      'emergency-number': '999',
      'book-url': 'https://example.org/',
      heading: '',
    };
    expect(await warningsOf(() => widgetWith(good))).to.be.empty;
  });

  it('a changed attribute shows at once', async () => {
    const element = await widgetWith();
    element.setAttribute('show', 'tips');
    expect(sections(await drawn(element))).to.deep.equal(['tips']);
    element.removeAttribute('show');
    expect(sections(await drawn(element))).to.deep.equal(['check', 'tips', 'myths']);
  });
});

describe('attributes with values that are not allowed', () => {
  const bad: [attribute: string, value: string][] = [
    ['show', 'banana'],
    ['show', 'check banana'],
    ['theme', 'pink'],
    ['heading-level', '99'],
    ['heading-level', '2.5'],
    ['country', 'England'],
    ['emergency-number', '<b>'],
    ['emergency-number', '1'],
    ['advice-number', 'call us'],
    ['therapist-phone', 'javascript:alert(1)'],
    ['book-url', 'javascript:alert(1)'],
    ['book-url', 'data:text/html,x'],
    ['book-url', 'http://['],
  ];
  for (const [attribute, value] of bad) {
    it(`${attribute}="${value}" is named in one warning, and the default is used`, async () => {
      const plain = await result({}, { chest: 'yes' });
      let element = plain;
      const warnings = await warningsOf(async () => {
        element = await result({ [attribute]: value }, { chest: 'yes' });
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<soreness-checker>: /);
      expect(warnings[0]).to.contain(`${attribute}="${value}"`).and.to.contain('allowed: ');
      expect(textOf(element)).to.equal(textOf(plain));
    });
  }

  it('a language tag that is none counts as unknown', async () => {
    expect(textOf(await widgetWith({ lang: '!!' }))).to.contain(en.heading);
  });
});

describe('attributes in their other spelling, as data-…', () => {
  it('mean the same', async () => {
    const element = await widgetWith({
      'data-show': 'check',
      'data-theme': 'dark',
      'data-heading': 'Sore today?',
      'data-heading-level': '4',
      'data-book-url': '/book',
      'data-no-diary': '',
      'data-lang': 'en-NZ',
    });
    expect(sections(element)).to.deep.equal(['check']);
    expect(getComputedStyle(element).colorScheme).to.equal('dark');
    expect(titleOf(element)).to.equal('Sore today?');
    expect(title(element).ariaLevel).to.equal('4');
    expect(element.bookUrl).to.equal(new URL('/book', document.baseURI).href);
    expect(element.noDiary).to.equal(true);
    expect(textOf(element)).to.contain('now (New Zealand)');
  });

  it('give way to the plain ones', async () => {
    const element = await widgetWith({
      'data-theme': 'dark',
      theme: 'light',
      'data-country': 'US',
      country: 'GB',
      lang: 'en-NZ',
      'data-lang': 'en-AU',
    });
    expect(getComputedStyle(element).colorScheme).to.equal('light');
    expect(textOf(element)).to.contain('Call 999 now');
    element.removeAttribute('country');
    expect(textOf(await drawn(element))).to.contain('Call 911 now');
    element.removeAttribute('data-country');
    expect(textOf(await drawn(element))).to.contain('Call 111 now');
    element.removeAttribute('lang');
    expect(textOf(await drawn(element))).to.contain('Call 000 now');
    element.setAttribute('data-country', 'DE');
    expect(textOf(await drawn(element))).to.contain('Call 112 now');
    element.setAttribute('country', 'CA');
    expect(textOf(await drawn(element))).to.contain('Call 911 now (Canada)');
  });

  it('give way to the property, which writes the plain one', async () => {
    const element = await widgetWith({ 'data-heading': 'Sore?' });
    expect(element.hasAttribute('heading')).to.equal(false);
    element.heading = 'Mine';
    expect(titleOf(await drawn(element))).to.equal('Mine');
    expect(element.getAttribute('heading')).to.equal('Mine');
    expect(element.dataset.heading).to.equal('Sore?');
  });

  it('are checked too', async () => {
    const warnings = await warningsOf(() => widgetWith({ 'data-theme': 'pink' }));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('theme="pink" is not allowed');
  });
});

describe('a misspelt attribute', () => {
  const slips: readonly [given: string, meant: string][] = [
    ['bookurl', 'book-url'],
    ['data-bookurl', 'book-url'],
    ['book-ulr', 'book-url'],
    ['data-book-ulr', 'book-url'],
    ['book_url', 'book-url'],
    ['countri', 'country'],
    ['contry', 'country'],
    ['countrry', 'country'],
    ['emergencynumber', 'emergency-number'],
    ['emergency-numer', 'emergency-number'],
    ['data-emergency-nubmer', 'emergency-number'],
    ['headinglevel', 'heading-level'],
    ['headings', 'heading'],
    ['thema', 'theme'],
    ['data-shw', 'show'],
    ['lng', 'lang'],
    ['no-diery', 'no-diary'],
    ['share-answer', 'share-answers'],
  ];
  for (const [given, meant] of slips) {
    it(`${given} is named in one warning, which says that ${meant} is meant`, async () => {
      let element: Element | undefined;
      const warnings = await warningsOf(async () => {
        element = await widgetWith({ [given]: 'x' });
      });
      expect(warnings).to.deep.equal([
        `<soreness-checker>: ${given} is unknown; is ${meant} meant?`,
      ]);
      expect(element && titleOf(element)).to.equal(en.heading);
    });
  }

  it('is none where a page, a framework or an optimiser has names of its own', async () => {
    const own = `class id style slot aria-label aria-live role hidden dir title tabindex is part name
      data-v-7ba5bd90 data-astro-cid-abc data-turbo-permanent data-cfasync data-no-optimize data-no-lazy
      data-lazy data-loading data-src data-id data-type data-target data-testid data-element_type
      data-settings data-aos data-animate data-reactroot data-controller data-action data-hydrate data-index
      ng-version _ngcontent-abc-1 _nghost-abc-1 x-data x-show x-transition v-show v-if v-bind
      data-header data-height data-label data-link data-shape data-slot data-step data-color data-content
      onclick onload translate draggable inert lazy loading autofocus contenteditable spellcheck nonce
      data-savepage-src data-darkreader-inline-color data-gtm data-ga data-link-name data-layout`;
    const attributes = Object.fromEntries(own.split(/\s+/).map((name) => [name, 'x']));
    expect(await warningsOf(() => widgetWith({ ...attributes, onclick: '', onload: '' }))).to.be
      .empty;
  });
});

describe('states', () => {
  const names = ['intro', 'questions', 'result', ...levels];
  const statesOf = (element: Element) => names.filter((name) => element.matches(`:state(${name})`));

  it('tell the screen, and the level of a result, until the visitor starts again', async () => {
    const element = await widgetWith();
    expect(statesOf(element)).to.deep.equal(['intro']);
    press(element, en.intro.start);
    expect(statesOf(element)).to.deep.equal(['questions']);
    for (const [level, answers] of [
      ['self-care', {}],
      ['therapist', { began: 'during' }],
      ['doctor', { nerves: 'yes', shooting: 'one' }],
      ['urgent', { fever: 'yes' }],
      ['emergency', { chest: 'yes' }],
    ] as const) {
      const other = await result({}, answers);
      expect(statesOf(other)).to.deep.equal(['result', level]);
      press(other, en.result.restart);
      expect(statesOf(other)).to.deep.equal(['intro']);
    }
  });

  it('are none where there is no check', async () => {
    expect(statesOf(await widgetWith({ show: 'tips' }))).to.deep.equal([]);
  });

  it('are no attributes, so that recorders of pages do not see them', async () => {
    const element = await result({}, { chest: 'yes' });
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  const lacks: readonly [string, string, unknown][] = [
    ['attachInternals()', 'attachInternals', undefined],
    ['states', 'attachInternals', () => ({})],
    [
      'states with such names',
      'attachInternals',
      () => ({
        states: {
          clear: () => undefined,
          add() {
            throw new SyntaxError('No dashes.');
          },
        },
      }),
    ],
  ];
  for (const [what, name, value] of lacks) {
    it(`may be missing: the widget goes its way without ${what}`, async () => {
      await instead(HTMLElement.prototype, name, value, async () => {
        const element = await result({}, { chest: 'yes' });
        expect(titleOf(element)).to.equal(en.levels.emergency.title);
        expect(element.matches(':state(result)')).to.equal(false);
      });
    });
  }
});

describe('properties', () => {
  it('read their attribute, checked, with the default where it is missing', async () => {
    const element = await widgetWith({ 'heading-level': '9', 'emergency-number': '99 9' });
    expect(element.headingLevel).to.equal(2);
    expect(element.emergencyNumber).to.equal('99 9');
    expect(element.show).to.equal('check tips myths');
    expect(element.theme).to.equal('auto');
    expect(element.bookUrl).to.equal(undefined);
    expect(element.noDiary).to.equal(false);
  });

  it('write their attribute, and take it away with undefined', async () => {
    const element = await widgetWith();
    element.show = 'tips';
    element.headingLevel = 3;
    element.shareAnswers = true;
    await drawn(element);
    expect(element.getAttribute('show')).to.equal('tips');
    expect(element.getAttribute('heading-level')).to.equal('3');
    expect(element.hasAttribute('share-answers')).to.equal(true);
    element.heading = undefined;
    element.shareAnswers = false;
    await drawn(element);
    expect(element.hasAttribute('heading')).to.equal(false);
    expect(element.hasAttribute('share-answers')).to.equal(false);
  });

  it('take their attribute away with what frameworks write for nothing', async () => {
    const element = await widgetWith({ heading: 'Sore?', 'heading-level': '3', 'book-url': '/b' });
    const own = element as unknown as Record<string, unknown>;
    expect(
      await warningsOf(() => {
        own.heading = '';
        own.headingLevel = 0;
        own.bookUrl = false;
        return drawn(element);
      }),
    ).to.be.empty;
    expect(element.getAttributeNames()).to.be.empty;
  });

  it('read "false" as no, so that no answers leave by accident', async () => {
    const element = await widgetWith({ 'share-answers': 'false', 'no-diary': 'false' });
    expect(element).to.include({ shareAnswers: false, noDiary: false });
    for (const value of ['', 'true', 'share-answers']) {
      element.setAttribute('share-answers', value);
      await drawn(element);
      expect(element.shareAnswers).to.equal(true);
    }
  });

  it('that were set before the element was defined survive', async () => {
    const { define } = await import('../src/index.js');
    const element = document.createElement('late-checker') as HTMLElement & { show?: string };
    element.show = 'prepare';
    document.body.append(element);
    define('late-checker');
    expect(sections(await drawn(element))).to.deep.equal(['prepare']);
    element.remove();
  });
});
