import { expect } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { SorenessChecker } from '../src/index.js';
import { bundled } from '../src/locales/all.js';
import { en } from '../src/locales/index.js';
import { all, buttonNames, instead, later, press, textOf, walk, widgetWith } from './helpers.js';
import { setClock, resetClock } from './clock.js';
import { allByRole, byRole, disclosure, plainText } from './queries.js';

const { summary: words } = en;

/** A widget with a result, and its summary. */
async function withSummary(answers = {}, attributes = {}): Promise<Element> {
  const element = await widgetWith(attributes);
  walk(element, { ...ordinary, ...answers });
  return element;
}

/** The summary as text: what is copied. */
async function summaryOf(element: Element): Promise<string> {
  let copied = '';
  const clipboard = { writeText: async (text: string) => void (copied = text) };
  await instead(navigator, 'clipboard', clipboard, () => press(element, words.copy));
  return copied;
}

/** The summary as it is shown. */
const sheets = (element: Element) => all(element, 'article');

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

/** All lines of a text are in the document, whatever stands between a question and its answer. */
function expectAllOf(text: string, document: Element | undefined): void {
  expect(text.split('\n')).to.have.length.above(20);
  const bare = (line: string) => line.replace(/^- /, '').replaceAll(' – ', ' ');
  const said = bare(plainText(document));
  for (const line of text.split(/\n+/)) expect(said).to.contain(bare(line));
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
    const text = await summaryOf(element);
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
    const [, checks] = (await summaryOf(element)).split(en.diary.checks);
    expect(checks).to.match(/^\n- Mon,? 23 Nov, 16:30: pain 4 of 10/);
  });

  it('is there at every level but the emergency, which stands alone', async () => {
    for (const change of [{}, { worried: 'yes' }, { fever: 'yes' }]) {
      expect(sheets(await withSummary(change))).to.have.length(1);
    }
    expect(sheets(await withSummary({ chest: 'yes' }))).to.be.empty;
  });

  it('is shown as a document, which says all that the text does, the “No” in one paragraph', async () => {
    const element = await withSummary({ began: 'during' });
    const [sheet] = sheets(element);
    expectAllOf(await summaryOf(element), sheet);
    expect(allByRole(sheet as Element, 'heading').map(plainText)).to.deep.equal([
      words.title,
      words.result,
      en.result.why,
      en.result.answers,
      words.no,
    ]);
    const ruledOut = [...(sheet?.querySelectorAll('p') ?? [])].filter((each) =>
      plainText(each).includes(en.questions.saddle.ask),
    );
    expect(ruledOut.map(plainText).join()).to.contain(en.questions.chest.ask);
  });

  it('is copied, and says so', async () => {
    const element = await withSummary();
    expect(await summaryOf(element)).to.contain(en.levels['self-care'].title);
    await later();
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
      expect(shared).to.deep.equal([{ title: words.title, text: await summaryOf(element) }]);
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
      text: await summaryOf(element),
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
    expect(allByRole(page?.body as Element, 'heading', words.title)).to.have.length(1);
    expectAllOf(await summaryOf(element), page?.body);
    expect(page?.adoptedStyleSheets).to.have.length(1);
    page?.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(document.body.childElementCount).to.equal(before);
  });

  it('is printed with the course, but not at help today, where it would be false comfort', async () => {
    for (const [change, figures] of [
      [{}, 1],
      [{ worried: 'yes' }, 1],
      [{ fever: 'yes' }, 0],
    ] as const) {
      const element = await withSummary(change);
      const [page] = await prints(() => press(element, words.print));
      expect(allByRole(page?.body as Element, 'figure')).to.have.length(figures);
      page?.defaultView?.dispatchEvent(new Event('afterprint'));
    }
  });

  it('is printed with the places marked on the body, where there are any', async () => {
    const marked: number[] = [];
    for (const areas of [['hips-left', 'belly-left'], ['neck-spine'], ['all-over'], ['none']]) {
      const element = await withSummary({ areas, quality: ['none'] });
      const [page] = await prints(() => press(element, words.print));
      marked.push(page?.querySelectorAll('svg [data-marked]').length ?? 0);
      page?.defaultView?.dispatchEvent(new Event('afterprint'));
    }
    expect(marked[0]).to.be.at.least(2);
    expect(marked.slice(1)).to.deep.equal([1, 0, 0]);
  });

  it('fits on one page, of A4 and of Letter, in black on white', async () => {
    for (const change of [{}, { worried: 'yes', massage: 'four-to-seven-days', trend: 'same' }]) {
      const element = await withSummary(change);
      const [page] = await prints(() => press(element, words.print));
      const frame = page?.defaultView?.frameElement as HTMLElement;
      // What is left of a Letter page, the shorter one, and of A4, the narrower one, at 96 px to the inch.
      frame.style.inlineSize = '703px';
      expect(page?.body.scrollHeight).to.be.below(964);
      expect(page?.body.scrollWidth).to.be.at.most(703);
      page?.defaultView?.dispatchEvent(new Event('afterprint'));
    }
  });
});

describe('the summary in another language', () => {
  for (const other of bundled.slice(1)) {
    it(`is printed in it, in its direction, on one page: ${other.lang}`, async () => {
      SorenessChecker.addLanguages(other);
      const element = await widgetWith({ lang: other.lang });
      walk(element, { ...ordinary, worried: 'yes' }, other);
      const [page] = await prints(() => press(element, other.summary.print));
      const { lang, dir } = page?.documentElement ?? {};
      expect([lang, dir]).to.deep.equal([other.lang, other.dir]);
      const frame = page?.defaultView?.frameElement as HTMLElement;
      frame.style.inlineSize = '703px';
      expect(page?.body.scrollHeight).to.be.below(964);
      expect(page?.body.scrollWidth).to.be.at.most(703);
      page?.defaultView?.dispatchEvent(new Event('afterprint'));
    });
  }
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
