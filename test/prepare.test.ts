import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { prepare } from '../src/cards/index.js';
import { en } from '../src/locales/index.js';
import { widgetWith } from './helpers.js';
import { byRole, plainText } from './queries.js';

const { brief, items, ticked } = en.prepare;

describe('the check before a massage', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height] of [
    [390, 844],
    [320, 568],
  ] as const) {
    it(`tells at once what a tick comes to, wherever one is (${width} × ${height})`, async () => {
      await setViewport({ width, height });
      const element = await widgetWith({ show: 'prepare' });
      const bar = () => byRole(element, 'status');
      for (const [index, id] of [...prepare.tell, ...prepare.ask].entries()) {
        const box = byRole(element, 'checkbox', items[id]);
        box.scrollIntoView({ block: 'center' });
        box.click();
        const { top, bottom, height: tall } = bar().getBoundingClientRect();
        expect(tall).to.be.above(30);
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(height);
        // It does not lie over what was tapped.
        expect(box.getBoundingClientRect().bottom).to.be.below(top);
        const act = index < prepare.tell.length ? 'tell' : 'ask';
        expect(plainText(bar())).to.equal(`${brief[act]} ${ticked(index + 1)}`);
      }
    });
  }
});
