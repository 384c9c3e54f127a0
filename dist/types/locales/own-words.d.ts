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
    readonly headings?: {
        readonly [Section in 'tips' | 'myths' | 'prepare']?: string | undefined;
    } | undefined;
    /** What stands on buttons. */
    readonly labels?: {
        readonly [Label in 'start' | 'next' | 'back' | 'restart' | 'book']?: string | undefined;
    } | undefined;
    /** Tips to show beside the others. */
    readonly tips?: readonly OwnTip[] | undefined;
    readonly hiddenTips?: readonly TipId[] | undefined;
    /** Shown below the advice, where a massage therapist can help. */
    readonly clinic?: {
        readonly [Detail in 'name' | 'address' | 'hours']?: string | undefined;
    } | undefined;
}
/** The words of a language, but for what a site says in its own. */
export declare function reworded(words: Words, own: OwnWords): Words;
