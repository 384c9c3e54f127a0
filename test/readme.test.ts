import { expect } from '@open-wc/testing';
import { en } from '../src/locales/index.js';
import { input, press } from './helpers.js';
import { inPage, widgetOf, widgets } from './hosts/page.js';

const readme = await (await fetch('/README.md')).text();

/** The examples of the README in one language, as they would stand in a page of this server. */
const examples = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) =>
    code.replace('"soreness-checker.js"', '"/dist/soreness-checker.js"'),
  );

describe('every example of the README', () => {
  it('is found', () => {
    expect(examples('html')).to.have.length(4);
    // The third is for servers, and runs in Node.
    expect(examples('js')).to.have.length(3);
  });

  for (const code of examples('html')) {
    it(`shows one widget: ${code.slice(0, 60).replace(/\s+/g, ' ')}…`, async () => {
      await inPage(`<p>An article.</p>${code}`, (host) => {
        const shown = widgets(host);
        expect(shown).to.have.length(1);
        expect(shown[0]?.shadowRoot?.textContent).to.contain('Sore after a massage?');
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

  it('that calls the core gets what it says', async () => {
    const code = examples('js')[1]?.replace("'soreness-checker/triage'", "'/dist/npm/triage.js'");
    const markup = `<script type="module">${code ?? ''}</script>`;
    await inPage(markup, ({ warnings }) => expect(warnings).to.deep.equal(['emergency']));
  });
});
