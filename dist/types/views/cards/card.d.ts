import type { Card, CardId } from '../../cards/index.js';
import type { CardWords } from '../../locales/schema/cards.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
/** Cards of one kind, and what each of them says. */
interface Deck<Id extends string> {
    readonly kind: 'tip' | 'faq' | 'cause' | 'myth';
    readonly cards: Readonly<Record<Id, Card>>;
    readonly words: Readonly<Record<Id, CardWords>>;
}
export declare const cardId: (kind: Deck<string>["kind"], id: string) => CardId;
/**
 * Cards side by side, where there are any; where the row is wider than its place, it is swiped, or
 * moved by the arrow keys.
 */
export declare const rail: (name: string, cards: readonly unknown[]) => Template;
/** Cards one below the other, to open one by one; closed, all of them are one row. */
export declare const stack: <Id extends string>(view: View, { kind, cards, words }: Deck<Id>, ids: readonly Id[], name: string, lead?: Template) => Template;
/** What a card says besides its text. */
export declare const besides: (view: View, card: Card, { lines, quote, caution }: CardWords) => Template;
export {};
