import { expect, waitUntil } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import type { SorenessChecker } from '../../src/index.js';
import { en } from '../../src/locales/index.js';
import {
  all,
  buttonNames,
  drawn,
  fillPage,
  links,
  press,
  sections,
  title,
  titleOf,
  walk,
} from '../helpers.js';
import { inPage, widgets, type Host } from '../hosts/page.js';
import { changed, cleared, first } from './settings.js';

/** The apps of this folder: all do the same, each in the way of its framework. */
const apps = ['react', 'react-server', 'vue', 'svelte', 'solid', 'preact', 'angular'];

/** How long something may take on a slow machine. */
const patience = { timeout: 10_000 };

/** Keeps the listeners on what outlives the widget. */
const keepListeners = `<script>{
  const live = (window.liveListeners = {});
  const lasting = [window, document, document.documentElement, document.body];
  const note = (method, change) => {
    const original = EventTarget.prototype[method];
    EventTarget.prototype[method] = function (type, listener, ...rest) {
      const target = this ?? window;
      if (lasting.includes(target)) change((live[type] ??= new Set()), listener);
      return original.call(target, type, listener, ...rest);
    };
  };
  note('addEventListener', (kept, listener) => kept.add(listener));
  note('removeEventListener', (kept, listener) => kept.delete(listener));
  document.currentScript.remove();
}</script>`;

/** How many listeners there are, by the event. */
const listenersOf = ({ window }: Host) =>
  Object.entries((window as unknown as { liveListeners: object }).liveListeners)
    .map(([type, { size }]: [string, Set<unknown>]) => `${type}: ${size}`)
    .filter((line) => !line.endsWith(': 0'));

// What development builds say of themselves.
const isTalk = (text: string) =>
  /Lit is in dev mode|Angular is running in development mode/.test(text);

interface App {
  readonly host: Host;
  /** The widget that is in the page now. */
  readonly widget: () => SorenessChecker;
  /** Presses a button of the app, and waits for what it brings. */
  readonly click: (label: string, until: () => boolean) => Promise<void>;
  /** What the app has heard of. */
  readonly heard: () => string;
}

async function inApp(name: string, check: (app: App) => unknown): Promise<void> {
  const page = await (await fetch(`/test/frameworks/.built/${name}/index.html`)).text();
  const isLive = ({ page: { body } }: Host) =>
    !name.endsWith('-server') || body.dataset.hydrated !== undefined;
  await inPage(`${keepListeners}${page}`, async (host) => {
    const widget = () => {
      const [found, ...more] = widgets(host);
      if (!found || more.length > 0) throw new Error('There is no widget, or more than one.');
      return found;
    };
    const click = async (label: string, until: () => boolean) => {
      const buttons = [...host.page.querySelectorAll('button')];
      const button = buttons.find((each) => each.textContent.trim() === label);
      if (!button) throw new Error(`No button "${label}".`);
      button.click();
      await waitUntil(until, `what "${label}" brings`, patience);
    };
    const heard = () => host.page.querySelector('output')?.textContent.trim() ?? '';
    const shows = () => widgets(host)[0]?.shadowRoot && isLive(host);
    await waitUntil(shows, 'the widget shows', patience);
    await drawn(widget());
    await check({ host, widget, click, heard });
    expect(host.warnings.filter((text) => !isTalk(text))).to.deep.equal([]);
  });
}

const levelOf = (element: Element) => Number(title(element).ariaLevel);
const bookLink = (element: Element) => links(element).map(({ pathname }) => pathname);
const offersDiary = (element: Element) => buttonNames(element).includes(en.diary.start);

for (const name of apps) {
  describe(`in ${name}`, () => {
    it('shows what the app sets', () =>
      inApp(name, ({ widget }) => {
        expect(titleOf(widget())).to.equal(first.heading);
        expect(levelOf(widget())).to.equal(first.headingLevel);
        expect(sections(widget())).to.deep.equal(['check', 'tips']);
        expect(widget()).to.include({ noDiary: true, shareAnswers: true });
        walk(widget(), { ...ordinary, began: 'during' });
        expect(bookLink(widget())).to.deep.equal([first.bookUrl]);
        expect(offersDiary(widget())).to.equal(false);
      }));

    it('keeps the fallback children', () =>
      inApp(name, ({ widget }) => {
        expect(widget().children).to.have.length(1);
        expect(widget().textContent.trim()).to.match(/^Get emergency help for .*\.$/);
      }));

    it('shows what the app changes, and keeps the answers', () =>
      inApp(name, async ({ widget, click }) => {
        const before = widget();
        press(before, 'Start the check');
        fillPage(before, ordinary);
        const title = titleOf(before);
        const given = () => all<HTMLInputElement>(before, 'input:checked').length;
        expect(given()).to.equal(5);
        await click('Change', () => levelOf(before) === changed.headingLevel);
        expect(widget()).to.equal(before);
        expect(titleOf(before)).to.equal(title);
        expect(given()).to.equal(5);
        press(before, 'Back');
        expect(titleOf(before)).to.equal(changed.heading);
      }));

    it('goes back to its defaults when the app sets nothing', () =>
      inApp(name, async ({ widget, click }) => {
        await click('Clear', () => titleOf(widget()) === 'Sore after a massage?');
        expect(levelOf(widget())).to.equal(2);
        expect(widget()).to.include({ noDiary: cleared.noDiary, shareAnswers: false });
        // Some frameworks write "false".
        const left = [...widget().attributes].filter(({ value }) => value !== 'false');
        expect(left.map((each) => each.name)).to.deep.equal(['show']);
        walk(widget(), { ...ordinary, began: 'during' });
        expect(bookLink(widget())).to.be.empty;
        expect(offersDiary(widget())).to.equal(true);
      }));

    it('lets the app hear each result once, with its detail', () =>
      inApp(name, async ({ widget, click, heard }) => {
        walk(widget(), ordinary);
        await waitUntil(() => heard() !== '', 'the app hears', patience);
        expect(heard()).to.equal('self-care with answers');
        await click('Clear', () => !widget().shareAnswers);
        press(widget(), 'Start again');
        walk(widget(), { ...ordinary, chest: 'yes' });
        await waitUntil(() => heard().includes(','), 'the app hears', patience);
        expect(heard()).to.equal('self-care with answers, emergency');
      }));

    it('goes away without a trace, and comes back', () =>
      inApp(name, async ({ host, widget, click, heard }) => {
        const round = async () => {
          await click('Remove', () => widgets(host).length === 0);
          const left = listenersOf(host);
          await click('Show', () => widgets(host).length === 1);
          await drawn(widget());
          return left;
        };
        const after = await round();
        for (let rounds = 0; rounds < 5; rounds += 1) {
          expect(await round()).to.deep.equal(after);
        }
        expect(titleOf(widget())).to.equal(first.heading);
        walk(widget(), ordinary);
        await waitUntil(() => heard() !== '', 'the app hears', patience);
        expect(heard()).to.equal('self-care with answers');
      }));
  });
}

describe('in react-server, before any script has run', () => {
  it('the page has the element, its attributes and its fallback', async () => {
    const page = await (await fetch('/test/frameworks/.built/react-server/index.html')).text();
    const inert = new DOMParser().parseFromString(page, 'text/html');
    const element = inert.querySelector('soreness-checker');
    expect(element?.textContent).to.match(/^Get emergency help for .*\.$/);
    expect(element?.getAttribute('book-url')).to.equal(first.bookUrl);
    expect(element?.getAttribute('heading-level')).to.equal(String(first.headingLevel));
    expect(element?.getAttribute('share-answers')).to.equal('');
  });
});

describe('in a static site by Eleventy', () => {
  it('shows the widget with its fallback, and the page hears the result', () =>
    inApp('eleventy', async ({ host, widget, heard }) => {
      expect(sections(widget())).to.have.length(2);
      expect(widget().textContent.trim()).to.match(/^Sore after a massage\? Get .* 3 days\.$/s);
      expect(host.page.querySelector('em')?.textContent, 'what follows is read').to.equal('words');
      walk(widget(), { ...ordinary, began: 'during' });
      expect(bookLink(widget())).to.deep.equal(['/book']);
      await waitUntil(() => heard() !== '', 'the page hears', patience);
      expect(heard()).to.equal('therapist');
    }));
});
