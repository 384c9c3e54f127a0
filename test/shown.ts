import 'axe-core';
import { sceneElement, type SceneSpec } from '../demo/scenes.js';
import { en } from '../src/locales/index.js';

const { axe } = window as unknown as { axe: typeof import('axe-core') };

/** The tags of what a screen has to meet. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Shows a scene, with all that can be opened open, in a place of this width (px). */
export async function shown(
  spec: SceneSpec,
  width: number,
  act: (holder: HTMLElement) => unknown,
  words = en,
): Promise<void> {
  const holder = document.createElement('main');
  holder.style.inlineSize = `${width}px`;
  holder.append(sceneElement(spec, words, words === en ? undefined : words.lang));
  for (const details of holder.firstElementChild?.shadowRoot?.querySelectorAll('details') ?? []) {
    details.open = true;
  }
  document.body.append(holder);
  try {
    await act(holder);
  } finally {
    holder.remove();
  }
}

/** What axe finds wrong with what is shown, each by its rule and its markup. */
export async function violationsOf(
  holder: HTMLElement,
  runOnly: import('axe-core').RunOnly = { type: 'tag', values: wcag },
): Promise<readonly string[]> {
  const { violations } = await axe.run(holder, {
    runOnly,
    // Only what fails is told, and by its markup: to make selectors takes long.
    resultTypes: ['violations'],
    selectors: false,
    // A widget stands inside a page, whose landmarks and first heading are not its own.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}

/** What of a scene stands outside its place, or is cut. */
export function unfitting(holder: HTMLElement): readonly Element[] {
  const root = holder.firstElementChild?.shadowRoot;
  const limit = holder.getBoundingClientRect();
  return [...(root?.querySelectorAll('*:not(.hidden, slot, clipPath, clipPath *)') ?? [])].filter(
    (each) => {
      // What is not shown has no place.
      if (each.getClientRects().length === 0) return false;
      // The figure of the first screen leaves it at its side.
      if (each.closest('.pose')) return false;
      // An edge is cut to its place, and some engines tell of it uncut: as wide as the body.
      if (each.closest('.edge, :has(> .edge)') && each.closest('svg')) return false;
      const { left, right, width: wide } = each.getBoundingClientRect();
      const isClipped = each.matches('.rail') || getComputedStyle(each).overflowX === 'clip';
      const cut = !isClipped && each.scrollWidth > Math.max(each.clientWidth, Math.ceil(wide)) + 1;
      // Cards in a row are swiped into sight.
      if (each.closest('.rail > *')) return cut;
      return right > limit.right + 0.5 || left < limit.left - 0.5 || cut;
    },
  );
}
