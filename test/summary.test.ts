import { expect } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { en } from '../src/locales/index.js';
import {
  all,
  buttonNames,
  instead,
  later,
  one,
  press,
  textOf,
  walk,
  widgetWith,
} from './helpers.js';
import { setClock, resetClock } from './clock.js';
import { byRole, disclosure, plainText } from './queries.js';

const { summary: words } = en;

/** A widget with a result, and its summary. */
async function withSummary(answers = {}, attributes = {}): Promise<Element> {
  const element = await widgetWith(attributes);
  walk(element, { ...ordinary, ...answers });
  return element;
}

const summaryOf = (element: Element) => one(element, 'pre').textContent ?? '';

/** The files that are downloaded while `act` runs: name, type and text. */
async function downloads(act: () => void) {
  const links: HTMLAnchorElement[] = [];
  const click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  await instead(HTMLAnchorElement.prototype, 'click', click, act);
  return Promise.all(
    links.map(async ({ download, href }) => {
      const blob = await (await fetch(href)).blob();
      return { name: download, type: blob.type, text: await blob.text() };
    }),
  );
}

/** The pages that are printed while `act` runs. */
async function prints(act: () => void): Promise<Document[]> {
  const printed: Document[] = [];
  const { append } = document.body;
  // In some browsers the frame is loaded, and printed, while it is put in.
  const heed = (...nodes: Node[]) => {
    for (const node of nodes) {
      if (!(node instanceof HTMLIFrameElement)) continue;
      const stub = () => {
        const page = node.contentWindow;
        if (page) page.print = () => printed.push(page.document);
      };
      node.addEventListener('load', stub, { capture: true });
    }
    append.apply(document.body, nodes);
  };
  await instead(document.body, 'append', heed, async () => {
    act();
    await later();
    await later();
  });
  return printed;
}

describe('the summary for a therapist or doctor', () => {
  beforeEach(() => {
    localStorage.clear();
    setClock('2026-11-23T16:30');
  });
  after(() => {
    localStorage.clear();
    resetClock();
  });

  it('says what the result is, why, when it was made, and all that was answered', async () => {
    const element = await withSummary({ began: 'during' }, { lang: 'en-GB' });
    const text = summaryOf(element);
    expect(text).to.contain(words.title);
    expect(text).to.match(/Monday,? 23 November 2026 at 16:30/);
    expect(text).to.contain(en.levels.therapist.title);
    expect(text).to.contain(en.reasons.onset);
    expect(text).to.contain(`${en.questions.began.ask} – ${en.options.began.during}`);
    expect(text).to.contain(`${en.questions.pain.ask} – 4 (moderate)`);
    const [, ruledOut] = text.split(words.no);
    expect(ruledOut).to.contain(en.questions.saddle.ask);
    expect(text).to.contain(en.result.notDiagnosis);
    expect(text).not.to.contain(en.diary.checks);
  });

  it('has the course of the days where there is a diary', async () => {
    const element = await withSummary({}, { lang: 'en-GB' });
    press(element, en.diary.start);
    const [, checks] = summaryOf(element).split(en.diary.checks);
    expect(checks).to.match(/^\n- Mon,? 23 Nov, 16:30: pain 4 of 10/);
  });

  it('is there at every level but the emergency, which stands alone', async () => {
    for (const change of [{}, { worried: 'yes' }, { fever: 'yes' }]) {
      expect(all(await withSummary(change), 'pre')).to.have.length(1);
    }
    expect(all(await withSummary({ chest: 'yes' }), 'pre')).to.be.empty;
  });

  it('is copied, and says so', async () => {
    const element = await withSummary();
    let copied = '';
    const clipboard = { writeText: async (text: string) => void (copied = text) };
    await instead(navigator, 'clipboard', clipboard, async () => {
      press(element, words.copy);
      await later();
    });
    expect(copied).to.equal(summaryOf(element));
    const summary = disclosure(element, words.open);
    expect(plainText(byRole(summary, 'status'))).to.equal(en.outcomes.copied);
    press(element, en.result.back);
    press(element, 'Continue');
    expect(textOf(element)).not.to.contain(en.outcomes.copied);
  });

  it('says how to copy by hand where the page may not', async () => {
    for (const clipboard of [undefined, { writeText: () => Promise.reject(new Error('No.')) }]) {
      const element = await withSummary();
      await instead(navigator, 'clipboard', clipboard, async () => {
        press(element, words.copy);
        await later();
      });
      expect(textOf(element)).to.contain(en.outcomes.refused);
    }
  });

  it('is shared where the system can, and a change of mind is no error', async () => {
    const shared: ShareData[] = [];
    const share = async (data: ShareData) => {
      shared.push(data);
      throw new DOMException('Never mind.', 'AbortError');
    };
    await instead(navigator, 'share', share, async () => {
      const element = await withSummary();
      press(element, words.share);
      await later();
      expect(shared).to.deep.equal([{ title: words.title, text: summaryOf(element) }]);
    });
  });

  it('offers no sharing where the system cannot', async () => {
    const element = await withSummary();
    expect(buttonNames(element).includes(words.share)).to.equal('share' in navigator);
  });

  it('is downloaded as a text file', async () => {
    const element = await withSummary();
    const [file, ...more] = await downloads(() => press(element, words.save));
    expect(more).to.be.empty;
    expect(file).to.deep.equal({
      name: 'summary.txt',
      type: 'text/plain',
      text: summaryOf(element),
    });
  });

  it('is downloaded from an address that is given up when the download has begun', async () => {
    const element = await withSummary();
    const given: string[] = [];
    const revoked: string[] = [];
    const delayed: (() => void)[] = [];
    const click = function (this: HTMLAnchorElement) {
      given.push(this.href);
    };
    const revoke = (href: string) => revoked.push(href);
    await instead(HTMLAnchorElement.prototype, 'click', click, () =>
      instead(
        window,
        'setTimeout',
        (act: () => void) => delayed.push(act),
        () => press(element, words.save),
      ),
    );
    expect(given).to.have.length(1);
    await instead(URL, 'revokeObjectURL', revoke, () => {
      expect(revoked).to.be.empty;
      for (const act of delayed) act();
    });
    expect(revoked).to.deep.equal(given);
  });

  it('is printed alone, without the page around it, and leaves nothing in the page', async () => {
    const element = await withSummary({ began: 'during' });
    const before = document.body.childElementCount;
    const [page, ...more] = await prints(() => press(element, words.print));
    expect(more).to.be.empty;
    expect(page?.title).to.equal(words.title);
    expect(page?.documentElement.lang).to.equal('en');
    expect(page?.querySelector('h1')?.textContent).to.equal(words.title);
    const lines = summaryOf(element).replace(/^- /gm, '').split(/\n+/);
    for (const line of lines) expect(page?.body.textContent).to.contain(line);
    expect(page?.adoptedStyleSheets).to.have.length(1);
    page?.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(document.body.childElementCount).to.equal(before);
  });
});

describe('the files of a diary', () => {
  before(() => {
    localStorage.clear();
    setClock('2026-11-23T16:30');
  });
  after(() => {
    localStorage.clear();
    resetClock();
  });

  it('are the diary itself, and a reminder of the next check', async () => {
    const element = await withSummary();
    press(element, en.diary.start);
    const [diary] = await downloads(() => press(element, en.diary.save));
    expect(diary?.name).to.equal('diary.json');
    expect(JSON.parse(diary?.text ?? '')).to.deep.include({ version: 3 });
    const [reminder] = await downloads(() => press(element, en.diary.remind));
    expect([reminder?.name, reminder?.type]).to.deep.equal(['check.ics', 'text/calendar']);
    const due = new Date('2026-11-24T16:30').toISOString().replace(/[-:]|\.\d+/g, '');
    const unfolded = reminder?.text.replaceAll('\r\n ', '');
    expect(unfolded).to.contain(`DTSTART:${due}`);
    expect(unfolded).to.contain(`URL:${location.href}`);
  });
});
