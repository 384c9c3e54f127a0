import type { TipId } from '../cards/index.js';
import type { Words } from './schema.js';

/** A tip of the site's own. */
export interface OwnTip {
  readonly title: string;
  readonly text: string;
  /** The address of a page that tells more. */
  readonly link?: string | undefined;
}

/** What a site says in words of its own. Warnings, levels and what to do are not among them. */
export interface OwnWords {
  /** Where an editor finds what is allowed: `words.schema.json`. */
  readonly $schema?: string | undefined;
  readonly heading?: string | undefined;
  /** The sentence under the first heading. */
  readonly intro?: string | undefined;
  readonly headings?:
    { readonly [Section in 'tips' | 'myths' | 'prepare']?: string | undefined } | undefined;
  /** What stands on buttons. */
  readonly labels?:
    | { readonly [Label in 'start' | 'next' | 'back' | 'restart' | 'book']?: string | undefined }
    | undefined;
  /** Tips to show beside the others. */
  readonly tips?: readonly OwnTip[] | undefined;
  readonly hiddenTips?: readonly TipId[] | undefined;
  /** Shown below the advice, where a massage therapist can help. */
  readonly clinic?:
    { readonly [Detail in 'name' | 'address' | 'hours']?: string | undefined } | undefined;
}

/** What of these replaces what is there. */
const given = <Part extends object>(part: Part): Partial<Part> =>
  Object.fromEntries(
    Object.entries(part).filter(([, text]) => text !== undefined),
  ) as Partial<Part>;

/** The words of a language, but for what a site says in its own. */
export function reworded(words: Words, own: OwnWords): Words {
  const { start, next, back, restart, book } = own.labels ?? {};
  const { tips, myths, prepare } = own.headings ?? {};
  return {
    ...words,
    ...given({ heading: own.heading }),
    intro: { ...words.intro, ...given({ lead: own.intro, start }) },
    steps: { ...words.steps, ...given({ next, back }) },
    result: { ...words.result, ...given({ restart, book }) },
    cards: { ...words.cards, ...given({ tips, myths }) },
    prepare: { ...words.prepare, ...given({ title: prepare }) },
  } as Words;
}
