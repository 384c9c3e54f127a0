import type { CauseId, Grade, MythId, PrepareGroup, PrepareId, TipId } from '../../cards/index.js';
interface CardWords {
    readonly title: string;
    readonly text: string;
    readonly caution?: string;
}
/** The words of the cards, and of the check before a massage. */
export interface CardsWords {
    readonly grades: Readonly<Record<Grade, string>>;
    readonly cards: {
        readonly tips: string;
        readonly tipsFit: string;
        readonly myths: string;
        readonly myth: string;
        readonly fact: string;
        readonly causes: string;
        readonly causesLead: string;
        readonly careful: string;
        readonly evidence: string;
        readonly newTab: string;
    };
    readonly tips: Readonly<Record<TipId, CardWords>>;
    readonly causes: Readonly<Record<CauseId, CardWords>>;
    readonly myths: Readonly<Record<MythId, CardWords>>;
    readonly prepare: {
        readonly title: string;
        readonly lead: string;
        readonly groups: Readonly<Record<PrepareGroup, string>>;
        readonly items: Readonly<Record<PrepareId, string>>;
        readonly outcome: string;
        readonly outcomes: Readonly<Record<PrepareGroup, string>>;
        readonly tellList: string;
        readonly always: string;
    };
}
export {};
