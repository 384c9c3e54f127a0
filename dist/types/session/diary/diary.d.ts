import type { Answers } from '../../triage/internal.js';
/** One check: when (ms since 1970), and all that held then. */
export interface Entry {
    readonly at: number;
    readonly answers: Answers;
}
/** The checks after one massage, the oldest first; at least one. */
export interface Diary {
    /** The local calendar day of the massage, as `dayOf` numbers it. */
    readonly massageDay: number;
    readonly entries: readonly Entry[];
}
/** The newest check. */
export declare const lastEntry: ({ entries }: Diary) => Entry;
/** Calendar days from the massage to a moment; a clock that was moved back gives no fewer than 0. */
export declare const daysAfter: ({ massageDay }: Diary, at: number) => number;
/** So many checks a diary holds: one a day for almost three years. */
export declare const mostEntries = 1000;
/**
 * The diary with these entries too; one with the same time replaces the one that is there. When there
 * are too many, the oldest go.
 */
export declare function withEntries(diary: Diary, added: readonly Entry[]): Diary;
/** Whether these answers are about the massage of this diary. */
export declare const isSameMassage: (diary: Diary, { massage }: Answers, at: number) => boolean;
/** Whether nothing was checked yet on this calendar day. */
export declare const isDue: (diary: Diary, at: number) => boolean;
