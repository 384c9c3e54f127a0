import { expect } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { storageKey } from '../src/session/diary/index.js';
import type { Answers } from '../src/triage/internal.js';
import { en } from '../src/locales/index.js';
import { resetClock, setClock } from './clock.js';
import {
  all,
  asked,
  button,
  buttonNames,
  checks,
  drawn,
  fillPage,
  focused,
  input,
  instead,
  press,
  sections,
  textOf,
  title,
  titleOf,
  walk,
  walkOn,
  widgetWith,
  titleOfPage,
} from './helpers.js';
import { allByRole, byRole, descriptionOf, plainText } from './queries.js';

const { diary: words, levels } = en;

/** The visitor looks at the page that was left open. */
function look(element: Element): Promise<Element> {
  document.dispatchEvent(new Event('visibilitychange'));
  return drawn(element);
}

/** The page is left; on another day it is opened anew. */
async function comeBack(element: Element, local: string, attributes = {}): Promise<Element> {
  element.remove();
  setClock(local);
  return widgetWith(attributes);
}

/** A widget with a diary that was started on 21 November, the day after the massage. */
async function keeping(answers: Answers = ordinary, attributes = {}): Promise<Element> {
  setClock('2026-11-21T10:00');
  const element = await widgetWith(attributes);
  walk(element, answers);
  press(element, words.start);
  return element;
}

/** Does the short check that is on the screen. */
function checkToday(element: Element, answers: Answers, sign = 'no'): void {
  input(element, 'new-sign', sign).click();
  // One by one, since an answer can bring a follow-up question.
  for (const open of unanswered(element)) {
    input(element, open, String(answers[open as keyof Answers])).click();
  }
  press(element, 'Continue');
}

function* unanswered(element: Element): Generator<string> {
  const next = () => asked(element).find((each) => !each.querySelector('input:checked'));
  for (let open = next(); open; open = next()) yield open.dataset.question ?? '';
}

describe('a visitor who keeps a diary', () => {
  beforeEach(() => localStorage.clear());
  after(() => {
    localStorage.clear();
    resetClock();
  });

  it('starts it, not the page: until then nothing is stored on the way to a result', async () => {
    const element = await widgetWith();
    walk(element, ordinary);
    expect(localStorage).to.have.length(0);
    press(element, words.start);
    expect(localStorage).to.have.length(1);
    expect(textOf(element)).to.contain(words.on);
  });

  it('has the focus on it when it starts, is deleted, and comes back', async () => {
    const element = await keeping();
    const read = () => plainText(focused(element));
    expect(read()).to.equal(words.yours);
    press(element, words.delete);
    expect(read()).to.contain(words.title).and.to.contain(words.deleted);
    press(element, words.undo);
    expect(read()).to.equal(words.yours);
  });

  it('comes back the next day to today’s check, with no focus taken and nothing scrolled', async () => {
    const holder = document.createElement('input');
    document.body.prepend(holder);
    const before = await keeping();
    holder.focus();
    const element = await comeBack(before, '2026-11-22T08:00');
    expect(titleOf(element)).to.equal(en.shortCheck.title);
    expect(document.activeElement).to.equal(holder);
    expect(all(element, 'fieldset').map(({ dataset }) => dataset.question)).to.deep.equal([
      'new-sign',
      // Up to the day after the massage, how it began told when.
      'onset',
      'pain',
      'daily',
      'trend',
    ]);
    expect(all(element, 'input:checked')).to.be.empty;
    holder.remove();
  });

  it('whose soreness fades sees so, day by day, until it has gone', async () => {
    let element = await keeping();
    const days = [
      [3, 'better'],
      [2, 'better'],
      [1, 'better'],
      [0, 'gone'],
    ] as const;
    for (const [index, [pain, trend]] of days.entries()) {
      element = await comeBack(element, `2026-11-${22 + index}T09:00`);
      checkToday(element, { ...ordinary, pain, trend });
      expect(titleOf(element), String(pain)).to.equal(levels['self-care'].title);
      expect(textOf(element)).to.contain(words.findings[trend]);
      expect(checks(element)).to.have.length(index + 2);
    }
    // It is over: the page opens as for anyone, with the diary still there.
    element = await comeBack(element, '2026-11-26T09:00');
    expect(titleOf(element)).to.equal(en.heading);
    expect(textOf(element)).to.contain(words.yours);
  });

  it('sees each check as a tile, and hears it as a sentence', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00', { lang: 'en-GB' });
    checkToday(element, { ...ordinary, pain: 3, trend: 'better' });
    const tile = checks(element).at(-1) as Element;
    const [sentence, seen] = tile.children;
    expect(plainText(sentence)).to.match(
      /^Sun,? 22 Nov, 09:00: pain 3 of 10, Yes, better, Ordinary soreness$/,
    );
    expect(seen?.getAttribute('aria-hidden')).to.equal('true');
    expect(plainText(seen)).to.match(/^Sun,? 22 Nov 3$/);
    // Where it is going, and the level.
    expect(seen?.querySelectorAll('svg')).to.have.length(2);
  });

  it('whose soreness has gone is offered to delete the diary, not to check again', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    expect(textOf(element)).not.to.contain(words.ending);
    checkToday(element, { ...ordinary, pain: 0, trend: 'gone' });
    expect(textOf(element)).to.contain(words.ending);
    expect(buttonNames(element)).to.include(words.save);
    expect(buttonNames(element)).not.to.include.members([words.now]);
    expect(buttonNames(element)).not.to.include.members([words.remind]);
    press(element, words.delete);
    expect(localStorage).to.have.length(0);
    press(element, words.undo);
    expect(checks(element)).to.have.length(2);
  });

  it('who deletes it where a whole check said that it has gone can bring it back', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    press(element, en.steps.back);
    press(element, words.afresh);
    walkOn(element, { ...ordinary, massage: 'two-days', pain: 0, trend: 'gone' });
    expect(textOf(element)).to.contain(words.ending);
    press(element, words.delete);
    expect(textOf(element)).to.contain(words.deleted);
    expect(buttonNames(element)).not.to.include(words.start);
    press(element, words.undo);
    expect(textOf(element)).to.contain(words.ending);
  });

  it('whose soreness has gone, but something else is wrong, is not told that it is over', async () => {
    const element = await comeBack(
      await keeping({ ...ordinary, worried: 'yes' }),
      '2026-11-22T09:00',
    );
    checkToday(element, { ...ordinary, worried: 'yes', pain: 0, trend: 'gone' });
    expect(titleOf(element)).not.to.equal(levels['self-care'].title);
    expect(textOf(element)).not.to.contain(words.ending);
  });

  it('is told plainly when it lasts over three days and is not getting better', async () => {
    let element = await keeping();
    for (const day of [22, 23, 24]) {
      element = await comeBack(element, `2026-11-${day}T09:00`);
      checkToday(element, { ...ordinary, pain: 4, trend: 'same' });
    }
    expect(titleOf(element)).to.equal(levels.doctor.title);
    expect(textOf(element)).to.contain(words.findings.slow);
  });

  it('is told plainly when it gets worse, also where only the scores say so', async () => {
    let element = await keeping();
    element = await comeBack(element, '2026-11-22T09:00');
    checkToday(element, { ...ordinary, pain: 6, trend: 'better' });
    expect(textOf(element)).to.contain(words.findings.worse);
    expect(textOf(element)).to.contain(words.scores(4, 6));
    expect(titleOf(element)).to.equal(levels.doctor.title);
  });

  it('is not comforted by "it is getting better" where something else is wrong', async () => {
    const element = await comeBack(
      await keeping({ ...ordinary, began: 'during' }),
      '2026-11-22T09:00',
    );
    checkToday(element, { ...ordinary, pain: 3, trend: 'better' });
    expect(titleOf(element)).to.equal(levels.therapist.title);
    expect(textOf(element)).not.to.contain(words.findings.better);
  });

  for (const sign of ['yes', 'unsure']) {
    it(`and may have a warning sign (${sign}) goes through the whole check, nothing preselected`, async () => {
      const element = await comeBack(await keeping(), '2026-11-22T09:00');
      input(element, 'new-sign', sign).click();
      // The other questions are not waited for.
      press(element, 'Continue');
      expect(titleOf(element)).to.equal(en.pages['alarm-body'].title);
      expect(all(element, 'input:checked')).to.be.empty;
      fillPage(element, { ...ordinary, chest: 'yes' });
      press(element, 'Continue');
      expect(titleOf(element)).to.equal(levels.emergency.title);
      expect(localStorage.getItem(storageKey)).to.contain('"chest": "yes"');
      // The next day there is no short check after that.
      const next = await comeBack(element, '2026-11-23T09:00');
      expect(titleOf(next)).to.equal(en.pages['alarm-body'].title);
      expect(all(next, 'input:checked')).to.be.empty;
    });
  }

  it('who reports an emergency in the short check is not asked for the rest', async () => {
    const element = await comeBack(
      await keeping({ ...ordinary, nerves: 'yes', numbness: 'fading' }),
      '2026-11-22T09:00',
    );
    input(element, 'nerves', 'yes').click();
    input(element, 'numbness', 'both').click();
    press(element, 'Continue');
    expect(titleOf(element)).to.equal(levels.emergency.title);
    expect(sections(element)).to.deep.equal(['check']);
    expect(textOf(element)).not.to.contain(words.yours);
  });

  it('is asked again what was not calm, and told when it has not gone', async () => {
    const element = await comeBack(
      await keeping({ ...ordinary, nerves: 'yes', numbness: 'fading' }),
      '2026-11-22T09:00',
    );
    checkToday(element, { ...ordinary, nerves: 'yes', numbness: 'still' });
    expect(titleOf(element)).to.equal(levels.doctor.title);
  });

  it('who leaves a question open is told which', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    input(element, 'pain', '3').click();
    press(element, 'Continue');
    expect(plainText(byRole(element, 'alert'))).to.equal(en.steps.missing);
    expect(
      all(element, 'fieldset[aria-invalid]').map(({ dataset }) => dataset.question),
    ).to.deep.equal(['new-sign', 'onset', 'daily', 'trend']);
    expect(focused(element)).to.equal(input(element, 'new-sign', 'yes'));
    expect(input(element, 'pain', '3').checked).to.equal(true);
  });

  it('who comes back on the same day can check again, and finds the checks so far', async () => {
    const element = await comeBack(await keeping(), '2026-11-21T20:00');
    press(element, en.steps.back);
    expect(checks(element)).to.have.length(1);
    expect(allByRole(element, 'figure')).to.have.length(1);
    press(element, en.shortCheck.title);
    checkToday(element, { ...ordinary, pain: 7, painkillers: 'help', trend: 'worse' });
    expect(titleOf(element)).to.equal(levels.doctor.title);
    expect(checks(element)).to.have.length(2);
  });

  for (const change of [{ fever: 'yes' }, { chest: 'yes', trend: 'gone' }] as const) {
    it(`who needed help today finds that again on the same day: ${JSON.stringify(change)}`, async () => {
      const before = await keeping();
      press(before, words.now);
      input(before, 'new-sign', 'yes').click();
      press(before, 'Continue');
      walkOn(before, { ...ordinary, ...change });
      const title = titleOf(before);
      expect(title).to.equal(levels['chest' in change ? 'emergency' : 'urgent'].title);
      expect(titleOf(await comeBack(before, '2026-11-21T20:00'))).to.equal(title);
    });
  }

  it('who changes an answer of the short check goes on through it: its warning sign is heeded', async () => {
    const element = await comeBack(
      await keeping({ ...ordinary, nerves: 'yes', numbness: 'fading' }),
      '2026-11-22T09:00',
    );
    input(element, 'new-sign', 'yes').click();
    input(element, 'nerves', 'yes').click();
    input(element, 'numbness', 'both').click();
    press(element, 'Continue');
    expect(titleOf(element)).to.equal(levels.emergency.title);
    press(element, en.result.change(en.questions.numbness.ask));
    expect(titleOf(element)).to.equal(en.shortCheck.title);
    input(element, 'nerves', 'no').click();
    press(element, 'Continue');
    expect(titleOf(element)).to.equal(en.pages['alarm-body'].title);
  });

  it('who changes another answer after a short check is still asked for a warning sign', async () => {
    const element = await comeBack(
      await keeping({ ...ordinary, nerves: 'yes', numbness: 'fading' }),
      '2026-11-22T09:00',
    );
    input(element, 'nerves', 'yes').click();
    input(element, 'numbness', 'both').click();
    press(element, 'Continue');
    press(element, en.result.back);
    input(element, 'nerves', 'no').click();
    checkToday(element, { ...ordinary, nerves: 'no', numbness: 'no' });
    press(element, en.result.change(en.questions.began.ask));
    expect(titleOf(element)).to.equal(titleOfPage('began'));
    input(element, 'began', 'during').click();
    press(element, 'Continue');
    expect(titleOf(element)).to.equal(levels.therapist.title);
  });

  it('whose short check goes over midnight is judged by the new day, and it is noted', async () => {
    const element = await comeBack(await keeping(), '2026-11-23T23:55');
    setClock('2026-11-24T00:05');
    checkToday(element, { ...ordinary, pain: 4, trend: 'same' });
    expect(titleOf(element)).to.equal(levels.doctor.title);
    expect(checks(element)).to.have.length(2);
  });

  it('who leaves the page open finds today’s check there the next day, not an old result', async () => {
    const element = await keeping();
    setClock('2026-11-21T20:00');
    await look(element);
    expect(titleOf(element)).to.equal(levels['self-care'].title);
    setClock('2026-11-22T09:00');
    await look(element);
    expect(titleOf(element)).to.equal(en.shortCheck.title);
    input(element, 'pain', '2').click();
    setClock('2026-11-23T09:00');
    await look(element);
    expect(input(element, 'pain', '2').checked, 'what was begun stays').to.equal(true);
  });

  it('who had another massage keeps the result of it on a page that was left open', async () => {
    const element = await comeBack(await keeping(), '2026-11-23T09:00');
    press(element, en.steps.back);
    press(element, words.afresh);
    walkOn(element, { ...ordinary, massage: 'today', quality: ['weak'] });
    expect(titleOf(element)).to.equal(levels.urgent.title);
    setClock('2026-11-24T09:00');
    await look(element);
    expect(titleOf(element)).to.equal(levels.urgent.title);
  });

  it('who deletes the diary in the middle of a check has no old answer left in it', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    press(element, en.steps.back);
    press(element, words.delete);
    press(element, en.intro.start);
    expect(all(element, 'input:checked')).to.be.empty;
  });

  it('has no old answer left when the site turns the diary off in the middle', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    element.toggleAttribute('no-diary', true);
    await drawn(element);
    expect(titleOf(element)).to.equal(en.heading);
    press(element, en.intro.start);
    expect(all(element, 'input:checked')).to.be.empty;
  });

  it('who changes the result after deleting the diary finds the change in it when it is back', async () => {
    const element = await keeping();
    press(element, words.delete);
    press(element, en.result.change(en.questions.began.ask));
    input(element, 'began', 'during').click();
    press(element, 'Continue');
    press(element, words.undo);
    expect(localStorage.getItem(storageKey)).to.contain('"began": "during"');
  });

  it('is not told that it lasts where help today was found before anyone asked', async () => {
    const element = await comeBack(await keeping(), '2026-11-25T09:00');
    press(element, en.steps.back);
    press(element, words.afresh);
    fillPage(element, { ...ordinary, chest: 'unsure' });
    press(element, 'Continue');
    press(element, en.steps.showResult);
    expect(titleOf(element)).to.equal(levels.urgent.title);
    expect(textOf(element)).not.to.contain(words.findings.slow);
  });

  it('whose short check ended with an emergency keeps no old "no" as an answer of today', async () => {
    const element = await comeBack(
      await keeping({ ...ordinary, nerves: 'yes', numbness: 'fading' }),
      '2026-11-22T09:00',
    );
    input(element, 'nerves', 'yes').click();
    input(element, 'numbness', 'both').click();
    press(element, 'Continue');
    const again = await comeBack(element, '2026-11-22T09:30');
    expect(titleOf(again)).to.equal(levels.emergency.title);
    press(again, en.result.change(en.questions.numbness.ask));
    fillPage(again, ordinary);
    press(again, 'Continue');
    expect(titleOf(again)).to.equal(en.pages['alarm-body'].title);
    expect(all(again, 'input:checked')).to.be.empty;
  });

  it('finds no answer of yesterday in a check that was left on the first screen', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    checkToday(element, ordinary);
    press(element, en.result.back);
    press(element, en.steps.back);
    setClock('2026-11-23T08:00');
    press(element, en.shortCheck.title);
    expect(all(element, 'input:checked')).to.be.empty;
    checkToday(element, { ...ordinary, pain: 3 });
    expect(checks(element)).to.have.length(3);
  });

  it('finds a check that was left for days begun anew', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T22:00');
    input(element, 'pain', '2').click();
    setClock('2026-11-25T08:00');
    await look(element);
    expect(all(element, 'input:checked')).to.be.empty;
  });

  it('sees nothing of it any more where the site turned it off, whatever comes', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    element.toggleAttribute('no-diary', true);
    await drawn(element);
    setClock('2026-11-23T09:00');
    await look(element);
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    await drawn(element);
    expect(titleOf(element)).to.equal(en.heading);
    press(element, en.intro.start);
    expect(all(element, 'input:checked')).to.be.empty;
    element.toggleAttribute('no-diary', false);
    await drawn(element);
    press(element, en.steps.back);
    expect(textOf(element)).to.contain(words.yours);
  });

  it('keeps an urgent result on the screen when another tab has found a calm one', async () => {
    const element = await keeping();
    press(element, words.now);
    input(element, 'new-sign', 'yes').click();
    press(element, 'Continue');
    walkOn(element, { ...ordinary, fever: 'yes' });
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? '') as { entries: object[] };
    stored.entries.push({ at: Date.now() + 60_000, answers: ordinary });
    localStorage.setItem(storageKey, JSON.stringify(stored));
    window.dispatchEvent(new StorageEvent('storage', { key: storageKey }));
    await drawn(element);
    expect(titleOf(element)).to.equal(levels.urgent.title);
  });

  it('whose clock is wrong is asked all anew, since the days cannot be told', async () => {
    const element = await comeBack(await keeping(), '2026-11-18T09:00');
    expect(textOf(element)).to.contain(words.problems.clock);
    press(element, en.shortCheck.title);
    expect(titleOf(element)).to.equal(en.pages['alarm-body'].title);
    expect(all(element, 'input:checked')).to.be.empty;
    walkOn(element, { ...ordinary, massage: 'today' });
    expect(checks(element)).to.have.length(2);
  });

  it('who comes back after two months does the whole check', async () => {
    const element = await comeBack(await keeping(), '2027-01-20T09:00');
    press(element, en.shortCheck.title);
    expect(titleOf(element)).to.equal(en.pages['alarm-body'].title);
    expect(all(element, 'input:checked')).to.be.empty;
  });

  it('goes back from the short check to the first screen and on again, with the answers kept', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    input(element, 'pain', '2').click();
    press(element, en.steps.back);
    expect(titleOf(element)).to.equal(en.heading);
    press(element, en.shortCheck.title);
    expect(input(element, 'pain', '2').checked).to.equal(true);
    checkToday(element, { ...ordinary, pain: 2 });
    press(element, en.result.back);
    expect(titleOf(element)).to.equal(en.shortCheck.title);
  });

  it('can start the whole check anew, with nothing preselected', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    press(element, en.steps.back);
    press(element, words.afresh);
    expect(titleOf(element)).to.equal(en.pages['alarm-body'].title);
    expect(all(element, 'input:checked')).to.be.empty;
  });

  it('who had another massage is offered a new diary, and the old one is not mixed in', async () => {
    let element = await comeBack(await keeping(), '2026-11-25T09:00');
    press(element, en.steps.back);
    press(element, words.afresh);
    walkOn(element, { ...ordinary, massage: 'yesterday' });
    expect(textOf(element)).to.contain(words.instead);
    expect(checks(element)).to.be.empty;
    press(element, words.start);
    expect(checks(element)).to.have.length(1);
    element = await comeBack(element, '2026-11-26T09:00');
    expect(textOf(element)).to.contain(en.course.after(2));
  });

  it('says which day the massage was where the answer leaves it open', async () => {
    setClock('2026-11-23T10:00');
    const element = await widgetWith();
    walk(element, { ...ordinary, massage: 'four-to-seven-days' });
    expect(buttonNames(element)).to.include.members([
      words.daysAgo(4, 'Thursday'),
      words.daysAgo(7, 'Monday'),
    ]);
    press(element, words.daysAgo(4, 'Thursday'));
    expect(plainText(byRole(element, 'figure'))).to.contain(en.course.after(4));
    const next = await comeBack(element, '2026-11-24T10:00');
    expect(descriptionOf(title(next))).to.contain(en.course.after(5));
  });

  it('gets none at help today or now, where nothing may delay', async () => {
    for (const change of [{ fever: 'yes' }, { chest: 'yes' }] as const) {
      const element = await widgetWith();
      walk(element, { ...ordinary, ...change });
      expect(buttonNames(element)).not.to.include(words.start);
      expect(textOf(element)).not.to.contain(en.course.title);
    }
  });

  it('deletes it in one tap, also from the first screen, and can bring it back', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    press(element, en.steps.back);
    press(element, words.delete);
    expect(localStorage).to.have.length(0);
    expect(textOf(element)).to.contain(words.deleted);
    press(element, words.undo);
    expect(localStorage).to.have.length(1);
    press(element, words.delete);
    const next = await comeBack(element, '2026-11-23T09:00');
    expect(titleOf(next)).to.equal(en.heading);
    expect(textOf(next)).not.to.contain(words.yours);
  });

  it('finds nothing of it where the site has turned it off, and what is stored stays', async () => {
    const before = await keeping();
    const element = await comeBack(before, '2026-11-22T09:00', { 'no-diary': '' });
    expect(titleOf(element)).to.equal(en.heading);
    expect(textOf(element)).not.to.contain(words.yours);
    expect(textOf(element)).to.contain(en.intro.notKept);
    walk(element, ordinary);
    for (const name of [words.start, words.remind, words.save, words.delete]) {
      expect(buttonNames(element)).not.to.include(name);
    }
    expect(localStorage.getItem(storageKey)?.match(/"at"/g)).to.have.length(1);
  });

  it('is told of a diary that can’t be read, at the start and where a new one begins', async () => {
    localStorage.setItem(storageKey, '{');
    setClock('2026-11-21T10:00');
    const element = await widgetWith();
    expect(textOf(element)).to.contain(words.problems.unreadable);
    walk(element, ordinary);
    expect(textOf(element)).to.contain(words.problems.unreadable);
    press(element, words.start);
    expect(localStorage.getItem(`${storageKey}:1`)).to.equal('{');
  });

  it('sees in each of two tabs what was added in the other, and hears of a deletion', async () => {
    const here = await keeping();
    const frame = document.createElement('iframe');
    frame.src = '/test/blank.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const heard = () =>
      new Promise((resolve) => window.addEventListener('storage', resolve, { once: true }));
    const there = frame.contentWindow?.localStorage;
    type Stored = { entries: { at: number; answers: Answers }[] };
    const change = async (act: (entries: Stored['entries']) => void) => {
      const stored = JSON.parse(there?.getItem(storageKey) ?? '') as Stored;
      act(stored.entries);
      const told = heard();
      there?.setItem(storageKey, JSON.stringify(stored));
      await told;
      await drawn(here);
    };
    await change(() => undefined);
    expect(checks(here)).to.have.length(1);
    await change((entries) => entries.push({ ...entries[0]!, at: entries[0]!.at + 3_600_000 }));
    expect(checks(here)).to.have.length(2);

    // An emergency that the other tab has found takes the place of the calm check here.
    press(here, words.now);
    expect(titleOf(here)).to.equal(en.shortCheck.title);
    await change((entries) => {
      const at = entries[1]!.at + 3_600_000;
      entries.push({ at, answers: { ...ordinary, chest: 'yes' } });
    });
    expect(titleOf(here)).to.equal(levels.emergency.title);

    press(here, en.result.restart);
    const told = heard();
    there?.clear();
    await told;
    await drawn(here);
    expect(textOf(here)).to.contain(words.problems.elsewhere);
    expect(checks(here)).to.have.length(3);
    frame.remove();
  });

  /** Counts who listens to other tabs, while `act` runs. */
  async function countingListeners(act: (listening: () => number) => Promise<void>) {
    const { addEventListener, removeEventListener } = window;
    let listening = 0;
    const add = (...args: Parameters<typeof addEventListener>) => {
      listening += Number(args[0] === 'storage');
      addEventListener.apply(window, args);
    };
    const remove = (...args: Parameters<typeof removeEventListener>) => {
      listening -= Number(args[0] === 'storage');
      removeEventListener.apply(window, args);
    };
    await instead(window, 'addEventListener', add, () =>
      instead(window, 'removeEventListener', remove, () => act(() => listening)),
    );
  }

  it('leaves no listener behind when the element goes', () =>
    countingListeners(async (listening) => {
      const element = await keeping();
      expect(listening()).to.equal(1);
      element.remove();
      expect(listening()).to.equal(0);
    }));

  it('hears of other tabs only while the site lets it keep the diary', () =>
    countingListeners(async (listening) => {
      const element = await keeping();
      for (const isOff of [true, false, true, false]) {
        element.toggleAttribute('no-diary', isOff);
        await drawn(element);
        expect(listening()).to.equal(isOff ? 0 : 1);
      }
    }));

  it('is told beside the offer that the page can store nothing, and not on the first screen', () =>
    instead(window, 'localStorage', undefined, async () => {
      const element = await widgetWith();
      expect(textOf(element)).not.to.contain(words.problems.blocked);
      walk(element, ordinary);
      expect(textOf(element)).to.contain(words.title).and.to.contain(words.problems.blocked);
    }));

  it('tells the page no more of it than of any check: the level', async () => {
    const element = await comeBack(await keeping(), '2026-11-22T09:00');
    const heard: unknown[] = [];
    for (const name of ['start', 'question', 'result', 'action']) {
      element.addEventListener(`soreness-${name}`, (event) =>
        heard.push([name, (event as CustomEvent).detail]),
      );
    }
    checkToday(element, ordinary);
    press(element, words.now);
    press(element, en.steps.back);
    button(element, words.delete).click();
    expect(heard).to.deep.equal([
      ['result', { level: 'self-care' }],
      ['start', {}],
      ['question', { step: 1 }],
    ]);
  });
});
