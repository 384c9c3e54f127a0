import { expect } from '@open-wc/testing';
import { sendKeys, writeFile } from '@web/test-runner-commands';
import { ordinary } from '../demo/ordinary.js';
import { en } from '../src/locales/index.js';
import type { SorenessChecker } from '../src/index.js';
import { resetClock, setClock } from './clock.js';
import { isWhole } from './engine.js';
import {
  all,
  asked,
  button,
  fillPage,
  goTo,
  input,
  one,
  press,
  region,
  titleOf,
  walk,
  widgetAtShortCheck,
  widgetWith,
} from './helpers.js';
import { read, saidWhile, tabThrough } from './screen-reader.js';

// Not each engine says that something can hover, and shows the hints for who has a keyboard.
const alike = (line: string) =>
  line
    .replace(` ${en.steps.scaleKeys}`, '')
    // Some engines write a comma there.
    .replace('Tuesday, 24', 'Tuesday 24');

/** A part of a transcript: what was done, and what was heard. */
const part = (doing: string, lines: readonly string[]) =>
  [`# ${doing}`, ...lines.filter((line) => line !== en.map.keys).map(alike), ''].join('\n');

/**
 * Compares with the transcript of this name. Where there is none it is written, and the test fails
 * once, so that someone reads it: to take a change, remove the file and run the test.
 */
async function compare(name: string, parts: readonly string[]) {
  const path = `transcripts/${name}.txt`;
  const content = parts.join('\n');
  const kept = await fetch(new URL(path, import.meta.url));
  if (!kept.ok) await writeFile({ path, content });
  const expected = kept.ok ? await kept.text() : 'None was there. It is written: read it.';
  expect(content, `test/${path}`).to.equal(expected);
}

/** Each screen of questions on the way of ordinary soreness, as one of these hears it. */
async function ordinaryPath(listen: (element: Element) => Promise<string[]>) {
  const element = await widgetWith({ show: 'check', country: 'GB' });
  element.style.inlineSize = '390px';
  const parts = [part('The first screen', await listen(element))];
  press(element, en.intro.start);
  while (asked(element).length > 0) {
    parts.push(part(titleOf(element), await listen(element)));
    fillPage(element, ordinary);
    press(element, en.steps.next);
  }
  parts.push(part(titleOf(element), await listen(element)));
  return parts;
}

/** What is said by itself when a button is pressed, which has the focus then. */
async function saidAt(element: SorenessChecker, name: string) {
  button(element, name).focus();
  return part(`Pressed: ${name}`, await saidWhile(element, () => press(element, name)));
}

describe('by a screen reader, one hears as it is kept in test/transcripts', () => {
  before(() => setClock('2026-11-23T10:00'));
  after(resetClock);

  it('the way of ordinary soreness, read line by line', async () => {
    await compare('ordinary', await ordinaryPath(read));
  });

  // Where Tab leads to in other engines is a matter of their settings.
  if (isWhole) {
    it('the way of ordinary soreness, by Tab alone', async () => {
      await compare('ordinary-by-tab', await ordinaryPath(tabThrough));
    });
  }

  it('an emergency, from the answer that tells of it to the number to call', async () => {
    const element = await widgetWith({ show: 'check', country: 'GB' });
    goTo(element, 'alarm-body');
    const missing = await saidAt(element, en.steps.next);
    const again = await saidAt(element, en.steps.next);
    const answered = await saidWhile(element, () => input(element, 'chest', 'yes').click());
    const screen = await read(element);
    const result = await saidAt(element, en.steps.stop);
    await compare('emergency', [
      missing,
      again,
      part('Yes to chest pain', answered),
      part('Then the screen', screen),
      result,
      part('Then the result', await read(element)),
    ]);
  });

  it('the picture of the body, by keys', async () => {
    const element = await widgetWith({ show: 'check' });
    element.style.inlineSize = '390px';
    goTo(element, 'areas');
    const parts: string[] = [];
    const pressed = async (key: string) =>
      parts.push(part(key, await saidWhile(element, () => sendKeys({ press: key }))));
    region(element, 'back', 'head').focus();
    for (const key of ['ArrowDown', 'Space', 'ArrowRight', 'Space', 'Space']) await pressed(key);
    parts.push(await saidAt(element, en.map.turn.back));
    parts.push(part('Then the screen', await read(element)));
    await compare('body-map', parts);
  });

  it('the short check of the next day, and the diary from there to its end', async () => {
    const element = await widgetAtShortCheck();
    const parts = [part('The first screen', await read(element))];
    input(element, 'new-sign', 'no').click();
    fillPage(element, ordinary);
    press(element, en.steps.next);
    parts.push(part('The result', await read(element)));
    parts.push(await saidAt(element, en.diary.delete));
    parts.push(part('Then the diary', await read(element)));
    parts.push(await saidAt(element, en.diary.undo));
    await compare('diary', parts);
  });

  it('the cards, with a myth told and the sources of a tip open', async () => {
    const element = await widgetWith({ show: 'tips myths', country: 'GB' });
    const parts = [part('At first', await read(element))];
    parts.push(await saidAt(element, en.cards.true));
    one<HTMLDetailsElement>(element, '[part=tip] details').open = true;
    parts.push(part('Then', await read(element)));
    await compare('cards', parts);
  });

  it('the check before a massage', async () => {
    const element = await widgetWith({ show: 'prepare' });
    const parts = [part('At first', await read(element))];
    const first = all<HTMLInputElement>(element, 'input')[0];
    parts.push(part('The first is ticked', await saidWhile(element, () => first?.click())));
    parts.push(part('Then', await read(element)));
    await compare('prepare', parts);
  });

  it('"Start again", and that it can be undone', async () => {
    const element = await widgetWith({ show: 'check' });
    walk(element, ordinary);
    const parts = [await saidAt(element, en.result.restart)];
    parts.push(await saidAt(element, en.intro.bringBack));
    await compare('start-again', parts);
  });
});
