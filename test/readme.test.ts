import { expect } from '@open-wc/testing';
import { de } from '../src/locales/de/index.js';
import { en } from '../src/locales/index.js';
import { input, press } from './helpers.js';
import { inPage, until, widgetOf, widgets } from './hosts/page.js';

const readme = await (await fetch('/README.md')).text();

/** The examples of the README in one language, as they would stand in a page of this server. */
const examples = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) =>
    code.replace(/"(soreness-checker[\w.]*\.js)"/, '"/dist/$1"'),
  );

/** What an example shows first. */
function headingIn(code: string): string {
  if (code.includes('.de.js')) return de.heading;
  return /"heading": "(.*?)"/.exec(code)?.[1] ?? en.heading;
}

describe('every example of the README', () => {
  it('is found', () => {
    expect(examples('html')).to.have.length(6);
    // The third is for servers, and runs in Node.
    expect(examples('js')).to.have.length(3);
  });

  for (const code of examples('html')) {
    it(`shows one widget: ${code.slice(0, 60).replace(/\s+/g, ' ')}…`, async () => {
      await inPage(`<p>An article.</p>${code}`, (host) => {
        const shown = widgets(host);
        expect(shown).to.have.length(1);
        expect(shown[0]?.shadowRoot?.textContent).to.contain(headingIn(code));
        expect(host.warnings).to.be.empty;
      });
    });
  }

  it('that listens to the result hears it', async () => {
    const [listen = ''] = examples('js');
    const tag = '<script src="/dist/soreness-checker.js"></script>';
    await inPage(`<p></p><script>${listen}</script>${tag}`, (host) => {
      const widget = widgetOf(host);
      press(widget, en.intro.start);
      input(widget, 'chest', 'yes').click();
      press(widget, en.steps.next);
      expect(host.warnings).to.deep.equal(['emergency']);
    });
  });

  it('that adds a language shows it', async () => {
    const [add = ''] = examples('ts');
    const module = add
      .replace("'soreness-checker'", "'/dist/npm/index.js'")
      .replace(/'soreness-checker\/(locales\/\w+)'/, "'/dist/npm/$1.js'");
    const markup = `<soreness-checker lang="de"></soreness-checker><script type="module">${module}</script>`;
    await inPage(markup, async (host) => {
      await until(() => Boolean(widgetOf(host).shadowRoot?.textContent.includes(de.heading)));
      expect(host.warnings).to.deep.equal([]);
    });
  });

  it('that calls the core gets what it says', async () => {
    const code = examples('js')[1]?.replace("'soreness-checker/triage'", "'/dist/npm/triage.js'");
    const markup = `<script type="module">${code ?? ''}</script>`;
    await inPage(markup, ({ warnings }) => expect(warnings).to.deep.equal(['emergency']));
  });
});
