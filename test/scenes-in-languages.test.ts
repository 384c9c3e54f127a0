import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { scenes } from '../demo/scenes.js';
import { bundled } from '../src/locales/all.js';
import { eachNth } from './engine.js';
import { shown, unfitting, violationsOf } from './shown.js';

const translations = bundled.slice(1);

for (const [index, words] of translations.entries()) {
  describe(`every scene in the language "${words.lang}"`, () => {
    after(() => {
      document.documentElement.lang = 'en';
    });

    for (const width of [280, 720]) {
      it(`fits into ${width} px: nothing is cut and nothing overlaps`, async () => {
        await setViewport({ width: Math.max(width, 320), height: 800 });
        for (const spec of eachNth(6, scenes)) {
          await shown(
            spec,
            width,
            (holder) => {
              const told = unfitting(holder).map((each) => each.outerHTML.slice(0, 120));
              expect(told, spec.id).to.deep.equal([]);
            },
            words,
          );
        }
      }).timeout(180_000);
    }

    it('meets WCAG 2.0 to 2.2 A and AA, its share of them', async () => {
      document.documentElement.lang = words.lang;
      // What differs by language is in all of them: each is looked at in one.
      const share = scenes.filter((_, place) => place % translations.length === index);
      for (const spec of eachNth(4, share)) {
        await shown(
          spec,
          390,
          async (holder) => {
            expect(await violationsOf(holder), spec.id).to.deep.equal([]);
          },
          words,
        );
      }
    }).timeout(180_000);
  });
}
