import type {
  CauseId,
  FaqId,
  Grade,
  MythId,
  PrepareGroup,
  PrepareId,
  SeriousSign,
  TipId,
} from '../../cards/index.js';
import type { SignId } from '../../triage/internal.js';

/** What a card says. */
export interface CardWords {
  readonly title: string;
  readonly text: string;
  /** What belongs to it one by one. */
  readonly lines?: readonly string[];
  /** Something to copy and to send. */
  readonly quote?: string;
  readonly caution?: string;
}

/** The words of the cards, and of the check before a massage. */
export interface CardsWords {
  readonly grades: Readonly<Record<Grade, string>>;
  readonly cards: {
    readonly tips: string;
    readonly tipsFit: string;
    /** Each of the six signs of ordinary soreness, told in a line or two. */
    readonly usual: Readonly<Record<SignId, string>>;
    /** Opens the signs of ordinary soreness, and those to take seriously. */
    readonly signs: string;
    readonly serious: string;
    readonly seriousLead: string;
    readonly seriousSigns: Readonly<Record<SeriousSign, { title: string; text: string }>>;
    /** Over the list of all signs that need help today or now. */
    readonly alarms: string;
    /** Opens the tips that are not seen at once. */
    readonly more: (number: number) => string;
    readonly faqs: string;
    readonly myths: string;
    /** The place of a card among all of them. */
    readonly count: (number: number, of: number) => string;
    /** What a statement may be called; then the card says that it is a myth, and what is so. */
    readonly true: string;
    readonly false: string;
    readonly myth: string;
    readonly fact: string;
    readonly causes: string;
    readonly causesLead: string;
    readonly careful: string;
    readonly evidence: string;
    readonly newTab: string;
  };
  readonly tips: Readonly<Record<TipId, CardWords>>;
  readonly faqs: Readonly<Record<FaqId, CardWords>>;
  readonly myths: Readonly<Record<MythId, CardWords>>;
  readonly causes: Readonly<Record<CauseId, CardWords>>;
  readonly prepare: {
    readonly title: string;
    readonly lead: string;
    readonly groups: Readonly<Record<PrepareGroup, string>>;
    readonly items: Readonly<Record<PrepareId, string>>;
    readonly outcome: string;
    /** What to do in a few words, while one ticks. */
    readonly brief: Readonly<Record<PrepareGroup, string>>;
    readonly ticked: (number: number) => string;
    readonly outcomes: Readonly<Record<PrepareGroup, string>>;
    readonly tellList: string;
    readonly always: string;
  };
}
