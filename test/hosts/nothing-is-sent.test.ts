import { itNeeds } from '../engine.js';
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { ordinary } from '../../demo/ordinary.js';
import { questions, type Answers } from '../../src/triage/internal.js';
import { en } from '../../src/locales/index.js';
import {
  all,
  asked,
  button,
  fillPage,
  input,
  later,
  one,
  press,
  region,
  textOf,
  titleOf,
  walk,
  walkOn,
} from '../helpers.js';
import { byRole, disclosure } from '../queries.js';
import { heard, inPage, widgetOf, type Host } from './page.js';

const script = '<script src=/dist/soreness-checker.js></script>';
const page = `<main><h1>Our own page</h1><button id=own>Our own button</button>
  <soreness-checker show="check prepare" book-url="#book"><p>Fallback</p>
    <p slot=intro><button id=intro>Our intro</button></p>
    <p slot=after-result><button id=after>Our note</button></p>
    <p slot=footer><input id=footer type=checkbox></p>
  </soreness-checker>${script}</main>`;

/** Opens a page that fills the window, so that a mouse comes to what is in it. */
const inWholePage = (markup: string, check: (host: Host) => unknown) =>
  inPage(markup, async (host) => {
    const frame = host.window.frameElement as HTMLElement;
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
    await check(host);
  });

/** Presses the mouse on the middle of it. */
async function tap(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}

const labelOf = (widget: Element, question: string, option: string) =>
  input(widget, question, option).labels?.[0] as HTMLElement;

/** A page has a `head` of its own. */
const ids = new Set(
  [
    ...Object.keys(questions),
    ...Object.values(en.options).flatMap((options) => Object.keys(options)),
    ...['new-sign', 'unsure', 'neck-spine', 'shoulders-left', 'emergency', 'self-care'],
  ].filter((id) => id !== 'head'),
);

/** All that is said in more than a word. */
const phrases = (function of(words: unknown): readonly string[] {
  if (typeof words === 'string') return words.length > 12 ? [words] : [];
  return words instanceof Object ? Object.values(words).flatMap(of) : [];
})(en);

/** What of the check is in what was recorded: an id as a whole text or name, or words within one. */
function learned(records: unknown): readonly string[] {
  const told = new Set<string>();
  JSON.stringify(records, (key, value: unknown) => {
    for (const text of [key, value]) {
      if (typeof text !== 'string') continue;
      if (ids.has(text.trim())) told.add(text);
      for (const phrase of phrases) if (text.includes(phrase)) told.add(phrase);
    }
    return value;
  });
  return [...told];
}

/**
 * Goes on from a screen of questions until one has this, or to the result; so quickly that a tool which
 * looks at an input a moment later finds that it has left the screen.
 */
async function goOn(widget: Element, answers: Answers, end = 'none'): Promise<void> {
  while (asked(widget).length > 0 && all(widget, end).length === 0) {
    fillPage(widget, answers);
    press(widget, en.steps.next);
    await later();
  }
}

/** Goes through the check and the diary as a visitor does, with mouse and keys where it matters. */
async function visit(widget: Element): Promise<void> {
  const fever = byRole(widget, 'checkbox', en.prepare.items.fever) as HTMLInputElement;
  await tap(fever.labels?.[0] as HTMLElement);
  expect(fever.checked).to.equal(true);
  await tap(button(widget, en.intro.start));
  expect(titleOf(widget)).to.equal(en.pages['alarm-body'].title);
  await tap(labelOf(widget, 'chest', 'no'));
  await tap(labelOf(widget, 'stroke', 'unsure'));
  input(widget, 'stroke', 'unsure').focus();
  await sendKeys({ press: 'ArrowUp' });
  expect(input(widget, 'stroke', 'no').checked).to.equal(true);
  await goOn(widget, ordinary, '[data-question=areas]');
  await tap(region(widget, 'back', 'neck-spine'));
  await tap(disclosure(widget, en.map.list).children[0] as Element);
  await tap(labelOf(widget, 'areas', 'feet-left'));
  region(widget, 'back', 'head').focus();
  await sendKeys({ press: 'Space' });
  for (const place of ['neck-spine', 'feet-left', 'head']) {
    expect(input(widget, 'areas', place).checked, place).to.equal(true);
    input(widget, 'areas', place).click();
  }
  await goOn(widget, ordinary);
  expect(titleOf(widget)).to.equal(en.levels['self-care'].title);
  await tap(disclosure(widget, en.diary.title).children[0] as Element);
  await tap(button(widget, en.diary.start));
  await tap(button(widget, en.diary.now));
  expect(titleOf(widget)).to.equal(en.shortCheck.title);
  await tap(labelOf(widget, 'new-sign', 'no'));
  await goOn(widget, { ...ordinary, 'new-sign': 'no' } as Answers);
  await tap(button(widget, en.diary.delete));
  expect(textOf(widget).includes(en.diary.deleted)).to.equal(true);
}

/** Copies the summary, by its button and by hand. */
async function copy(widget: Element): Promise<void> {
  const summary = one(widget, 'article');
  (summary.closest('details') as HTMLDetailsElement).open = true;
  await tap(button(widget, en.summary.copy));
  summary.ownerDocument.getSelection()?.selectAllChildren(summary);
  summary.focus();
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'c' });
  await sendKeys({ up: 'Control' });
}

describe('tools that record by themselves what is clicked', () => {
  itNeeds(
    'press in a frame',
    'learn nothing of the check: PostHog, with all that it captures',
    async () => {
      const posthog = '/node_modules/posthog-js/dist/array.full.no-external.js';
      await inWholePage(`<script src=${posthog}></script>${page}`, async (host) => {
        const records: unknown[] = [];
        const { posthog } = host.window as unknown as {
          posthog: { init(key: string, options: object): void };
        };
        posthog.init('test', {
          api_host: location.origin,
          // All that it would send comes here, and goes no further.
          before_send(record: unknown) {
            records.push(record);
            return null;
          },
          // What drives these tests is none of the robots that it passes over.
          opt_out_useragent_filter: true,
          advanced_disable_flags: true,
          disable_external_dependency_loading: true,
          disable_session_recording: true,
          disable_surveys: true,
          persistence: 'memory',
          autocapture: { capture_copied_text: true },
          rageclick: true,
          capture_dead_clicks: true,
          capture_heatmaps: { flush_interval_milliseconds: 1 },
        });
        await tap(host.page.getElementById('own') as Element);
        // It hears what it is meant to hear.
        expect(JSON.stringify(records)).to.contain('Our own button');
        await visit(widgetOf(host));
        walk(widgetOf(host), ordinary);
        await copy(widgetOf(host));
        await later(100);
        expect(learned(records)).to.deep.equal([]);
        expect(await heard(host)).to.deep.equal([]);
      });
    },
  ).timeout(180_000);

  itNeeds(
    'press in a frame',
    'learn nothing of the check: rrweb, from the start and from the result',
    async () => {
      const rrweb = '/node_modules/rrweb/umd/rrweb.js';
      await inWholePage(`<script src=${rrweb}></script>${page}`, async (host) => {
        const records: unknown[] = [];
        const { rrweb } = host.window as unknown as {
          rrweb: { record(options: { emit(record: unknown): void }): () => void };
        };
        const record = () => rrweb.record({ emit: (each) => void records.push(each) });
        const stop = record();
        await tap(host.page.getElementById('own') as Element);
        (host.page.getElementById('own') as Element).textContent = 'Our own answer';
        await visit(widgetOf(host));
        await later();
        stop();
        walk(widgetOf(host), ordinary);
        const before = records.length;
        record();
        press(widgetOf(host), en.result.back);
        await later();
        for (const each of [records.slice(0, before), records.slice(before)]) {
          expect(JSON.stringify(each)).to.contain('Our own answer');
          expect(learned(each)).to.deep.equal([]);
        }
        expect(await heard(host)).to.deep.equal([]);
      });
    },
  ).timeout(180_000);
});

/** What the page hears as `type: where`, in the bubble phase, of the widget or what is in its slots. */
function listening({ page, window }: Host): string[] {
  const heard: string[] = [];
  const presses = 'click dblclick input change mousedown mouseup pointerdown pointerup';
  const others = 'touchstart touchend keydown keypress keyup submit';
  for (const type of `${presses} ${others}`.split(' ')) {
    for (const at of [page, window]) {
      at.addEventListener(type, (event) => {
        const target = event.target as Element;
        if (!target.closest('soreness-checker')) return;
        const key = 'key' in event ? ` ${(event as KeyboardEvent).key}` : '';
        heard.push(`${type}${key}: ${target.id || target.localName}`);
      });
    }
  }
  return heard;
}

const each = (text: string) => [text, text];

describe('what the page hears of the widget', () => {
  itNeeds('press in a frame', 'is nothing of what is answered, by mouse and keys', async () => {
    await inWholePage(page, async (host) => {
      const heardOf = listening(host);
      await visit(widgetOf(host));
      expect(heardOf).to.deep.equal([]);
    });
  }).timeout(180_000);

  it('is nothing of what is answered, whatever the browser tells of it', async () => {
    await inPage(page, (host) => {
      const widget = widgetOf(host);
      press(widget, en.intro.start);
      const heardOf = listening(host);
      const types =
        'touchstart touchend pointerdown pointerup mousedown mouseup click dblclick input change';
      for (const target of [
        labelOf(widget, 'chest', 'no'),
        input(widget, 'chest', 'no'),
        one(widget, 'legend'),
        button(widget, en.steps.next).children[0] as Element,
      ]) {
        for (const type of types.split(' ')) {
          const composed = type !== 'change';
          target.dispatchEvent(new host.window.Event(type, { bubbles: true, composed }));
        }
      }
      expect(heardOf).to.deep.equal([]);
    });
  });

  it('is no key that chooses, moves or writes, and every other', async () => {
    await inPage(page, (host) => {
      const widget = widgetOf(host);
      press(widget, en.intro.start);
      const heardOf = listening(host);
      const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
      const ours = [...arrows, 'Home', 'End', 'Enter', ' ', 'j', 'K', '7', '?', '/', 'é'];
      const theirs = ['Tab', 'Escape', 'F1', 'PageDown', 'Shift', 'Control'];
      const withOthers = [{ ctrlKey: true }, { metaKey: true }, { altKey: true }];
      const targets = [input(widget, 'chest', 'no'), button(widget, en.steps.next)];
      const tell = (key: string, more: KeyboardEventInit = {}) => {
        heardOf.length = 0;
        for (const target of targets) {
          for (const type of ['keydown', 'keypress', 'keyup']) {
            const options = { key, bubbles: true, composed: true, cancelable: true, ...more };
            target.dispatchEvent(new host.window.KeyboardEvent(type, options));
          }
        }
        return heardOf.length;
      };
      for (const key of ours) expect(tell(key), key).to.equal(0);
      expect(tell('J', { shiftKey: true })).to.equal(0);
      for (const key of theirs) expect(tell(key), key).to.equal(12);
      for (const more of withOthers) expect(tell('k', more)).to.equal(12);
    });
  });

  it('is the real Tab and Escape, and not the real keys that answer', async () => {
    await inWholePage(page, async (host) => {
      const widget = widgetOf(host);
      press(widget, en.intro.start);
      input(widget, 'chest', 'yes').focus();
      const heardOf = listening(host);
      for (const press of ['Space', 'ArrowDown', 'Escape', 'Tab']) await sendKeys({ press });
      const keys = new Set(heardOf.filter((told) => told.startsWith('keydown')));
      const host_ = 'soreness-checker';
      expect([...keys]).to.deep.equal([`keydown Escape: ${host_}`, `keydown Tab: ${host_}`]);
      expect(input(widget, 'chest', 'no').checked).to.equal(true);
    });
  });

  it('is a link that is followed', async () => {
    await inPage(page, (host) => {
      const widget = widgetOf(host);
      walk(widget, ordinary);
      const heardOf = listening(host);
      one(widget, 'a[href$="#book"]').click();
      expect(heardOf).to.deep.equal(each('click: soreness-checker'));
    });
  });

  it('is all of what it has put into slots itself', async () => {
    await inPage(page, (host) => {
      const widget = widgetOf(host);
      const heardOf = listening(host);
      const expectHeard = (id: string) => {
        const element = host.page.getElementById(id) as HTMLElement;
        expect(element.getClientRects(), id).to.have.length(1);
        const options = { key: ' ', bubbles: true, composed: true };
        element.dispatchEvent(new host.window.KeyboardEvent('keydown', options));
        element.click();
        const told = [`keydown  : ${id}`, `click: ${id}`];
        if (id === 'footer') told.push(`input: ${id}`, `change: ${id}`);
        expect(heardOf.splice(0)).to.deep.equal(told.flatMap(each));
      };
      expectHeard('intro');
      expectHeard('footer');
      walk(widget, ordinary);
      heardOf.length = 0;
      expectHeard('after');
    });
  });
});

describe('the screen', () => {
  const marks = [
    '.ph-no-capture.fs-exclude.rr-block.amp-block.mp-block.nr-block.sentry-block',
    '.ym-hide-content[data-heap-redact-text][data-hj-suppress][data-clarity-mask="true"]',
    '[data-dd-privacy="hidden"][data-matomo-mask][data-private][data-recording-disable]',
    '[data-openreplay-hidden]',
  ].join('');

  it('stands whole in one element with the marks, as does each input, and the host has none', async () => {
    await inPage(page, (host) => {
      const widget = widgetOf(host);
      const check = () => {
        const wrapper = one(widget, marks);
        expect([...(widget.shadowRoot?.children ?? [])]).to.deep.equal([wrapper]);
        expect(all(widget, '[data-hj-suppress]')).to.deep.equal([wrapper]);
        for (const name of ['.ph-no-capture', '.rr-block']) {
          expect(all(widget, name), name).to.deep.equal([wrapper, ...all(widget, 'input')]);
        }
        expect(widget.getAttributeNames()).to.deep.equal(['show', 'book-url']);
      };
      check();
      press(widget, en.intro.start);
      check();
      walkOn(widget, ordinary);
      check();
    });
  });

  it('has no answer in an attribute, but in those of the map that are read aloud', async () => {
    await inPage(page, (host) => {
      const widget = widgetOf(host);
      const attributesOf = (each: Element) =>
        [...each.attributes].map(({ name, value }) => `${each.localName} ${name}=${value}`);
      const attributes = () => all(widget, '*:not(.chips *)').flatMap(attributesOf);
      /** A chosen place is told by a word alone. */
      const chips = () =>
        all(widget, '.chips > *').map((chip) =>
          [chip, ...chip.querySelectorAll('*')].flatMap(attributesOf).join(),
        );
      press(widget, en.intro.start);
      const compared = new Set<string>();
      const questions = () => asked(widget).map(({ dataset }) => dataset.question ?? '');
      while (asked(widget).length > 0) {
        const before = widget.shadowRoot?.innerHTML;
        const plain = attributes();
        const wanted = questions();
        fillPage(widget, ordinary);
        if (wanted.includes('areas')) {
          const changed = attributes().filter((each, index) => each !== plain[index]);
          expect(new Set(changed)).to.deep.equal(new Set(['g aria-checked=true']));
          expect(changed.length).to.be.above(0);
          expect(chips()).to.have.length.above(1);
          expect(new Set(chips()).size).to.equal(1);
        } else {
          // A question that follows from an answer tells of it by being there.
          if (questions().join() === wanted.join()) {
            expect(widget.shadowRoot?.innerHTML === before, wanted.join()).to.equal(true);
            for (const each of wanted) compared.add(each);
          }
        }
        press(widget, en.steps.next);
      }
      expect([...compared]).to.include.members(['chest', 'massage', 'pain', 'age', 'conditions']);
    });
  });
});
