import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { sceneElement, sceneOf } from '../demo/scenes.js';
import { contrast, contrasts, painted } from './contrast.js';
import { itNeeds } from './engine.js';
import { all, one, widgetWith } from './helpers.js';

const shown = [
  'intro-known-country',
  'page-alarm-limbs-all',
  'page-where-front',
  'page-missing',
  'page-help-today',
  'page-alarm-more-all',
  'result-self-care',
  'result-therapist',
  'result-doctor',
  'result-urgent',
  'result-emergency',
  'diary-fading-3',
  'tips',
  'myths',
  'myths-answered',
  'prepare-ask',
];

interface Look {
  readonly theme?: string;
  /** The styles of the page around. */
  readonly page?: string;
}

const dark = 'color-scheme: dark; background: #121212; color: #eee;';
const looks: Readonly<Record<string, Look>> = {
  'of a light page': {},
  'with the dark theme': { theme: 'dark' },
  'of a dark page': { page: dark },
  'of a dark page with the dark theme': { page: dark, theme: 'dark' },
  'of a site with a dark surface and white text': {
    page: '--soreness-surface: #111; --soreness-text: #fff; --soreness-muted: #ccc; --soreness-border: #eee',
  },
  'of a site with a dark surface alone': { page: '--soreness-surface: #000' },
  'of a dark site with a light accent': {
    page: `${dark} --soreness-accent: #ffe9a8; --soreness-doctor: #330; --soreness-emergency: #fcc`,
  },
};

/** Shows the scenes as they come to paper, while `act` runs. */
async function onPaper(
  { theme, page = '' }: Look,
  act: (told: ReadonlyMap<string, Element>) => void,
) {
  const holder = document.createElement('main');
  holder.style.cssText = page;
  const elements = new Map(
    shown.map((id) => {
      const element = sceneElement(sceneOf(id));
      if (theme) element.setAttribute('theme', theme);
      return [id, element];
    }),
  );
  holder.append(...elements.values());
  document.body.append(holder);
  await emulateMedia({ media: 'print' });
  try {
    expect(matchMedia('print').matches).to.equal(true);
    act(elements);
  } finally {
    holder.remove();
    await emulateMedia({ media: 'screen' });
  }
}

/** Takes away what a printer leaves out: each background that does not ask to be kept. */
function leaveOutGrounds(element: Element): void {
  const root = element.shadowRoot as ShadowRoot;
  const around = [element, element.parentElement, document.body, document.documentElement];
  for (const each of [...root.querySelectorAll<HTMLElement>('*'), ...around]) {
    if (!each) continue;
    const { printColorAdjust } = getComputedStyle(each);
    if (printColorAdjust !== 'exact') (each as HTMLElement).style.background = 'none';
  }
}

describe('on paper', () => {
  afterEach(() => {
    document.body.style.background = '';
    document.documentElement.style.background = '';
  });

  for (const [name, look] of Object.entries(looks)) {
    itNeeds('emulate media', `all words ${name} stand out from what is printed`, async () => {
      await onPaper(look, (elements) => {
        const told: string[] = [];
        for (const [id, element] of elements) {
          leaveOutGrounds(element);
          for (const { text, ratio } of contrasts(element.shadowRoot as ShadowRoot)) {
            if (ratio < 4.5) told.push(`${id}, ${text}: ${ratio.toFixed(2)}`);
          }
        }
        expect(told).to.deep.equal([]);
      });
    });

    itNeeds('emulate media', `what is chosen ${name} can be told from what is not`, async () => {
      await onPaper(look, (elements) => {
        for (const id of ['page-alarm-limbs-all', 'page-alarm-more-all']) {
          const element = elements.get(id) as Element;
          // An answer of a row is filled, and asks for it to be printed; of a list, it has its box.
          const chosen = getComputedStyle(one(element, '.options.row :checked + span'));
          expect(contrast(painted('#fff', chosen.backgroundColor), '#fff')).to.be.at.least(3);
          expect(chosen.printColorAdjust).to.equal('exact');
          const other = getComputedStyle(one(element, '.options.row :not(:checked) + span'));
          expect(contrast(painted('#fff', other.backgroundColor), '#fff')).to.equal(1);
          for (const box of all(element, 'input')) {
            const { accentColor, color, colorScheme } = getComputedStyle(box);
            // In the colours of a dark page, a box that is empty would be a dark one.
            expect(colorScheme).to.match(/^(only )?light( only)?$/);
            const disc = accentColor === 'auto' ? color : accentColor;
            expect(contrast(painted('#fff', disc), '#fff')).to.be.at.least(4.5);
          }
        }
      });
    });
  }

  itNeeds('emulate media', 'each card has its words, and is as it was afterwards', async () => {
    const element = await widgetWith({ show: 'tips myths' });
    for (const guess of all(element, '[part=myth] button:first-child')) guess.click();
    const lists = all<HTMLDetailsElement>(element, 'section details');
    const cards = lists.filter((each) => !each.querySelector('details'));
    expect(cards).to.have.length.above(10);
    const groups = lists.filter((each) => !cards.includes(each));
    const setGroups = (isOpen: boolean) => groups.forEach((each) => (each.open = isOpen));
    setGroups(true);
    const open = cards.map((_, index) => index % 3 === 0);
    cards.forEach((card, index) => (card.open = open[index] === true));
    const isLaidOut = (card: Element) =>
      [...card.querySelectorAll('p')].every(
        (part) =>
          part.checkVisibility({ contentVisibilityAuto: true }) &&
          part.getBoundingClientRect().height > 0,
      );
    expect(cards.map(isLaidOut)).to.deep.equal(open);
    setGroups(false);
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    const silent = cards.filter((card) => !isLaidOut(card));
    const low = cards.flatMap((card, index) => {
      const [above, below] = [card, cards[index + 1]].map((each) => each?.getBoundingClientRect());
      // One must not be printed over the next.
      const isBeside = above && below && above.right <= below.left + 1;
      const isOver = above && below && !isBeside && above.bottom > below.top + 1;
      return isOver ? [card.textContent?.trim().slice(0, 40)] : [];
    });
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    expect(silent.map((card) => card.textContent?.trim().slice(0, 40))).to.deep.equal([]);
    expect(low).to.deep.equal([]);
    expect(cards.map((card) => card.open)).to.deep.equal(open);
    setGroups(true);
    expect(cards.map(isLaidOut)).to.deep.equal(open);
  });
});
