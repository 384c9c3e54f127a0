import type { CardId, PrepareId } from '../cards/index.js';
import { type Assessment, type Page } from '../triage/internal.js';
import { type Checkup } from './checkup.js';
import { type Diary, type DiaryState } from './diary/index.js';
/** The side of the body that the picture shows. */
export type MapView = 'back' | 'front';
/** What came of copying, sharing, printing or saving, and beside which buttons that is told. */
export interface Outcome {
    readonly where: 'summary' | 'diary';
    /** `refused`: the page may not. `file`: a file was made, and nobody tells whether it came. */
    readonly what: 'copied' | 'refused' | 'file';
}
/** Everything that changes while a visitor uses the widget. */
export interface Session {
    readonly checkup: Checkup;
    /** When the screen was reached (ms since 1970): an open page may grow old. */
    readonly shownAt: number;
    /** Whether the answers, or some of them, come from the diary. */
    readonly isFromDiary: boolean;
    readonly diaryState: DiaryState;
    /** What is ticked in the check before a massage. */
    readonly ticked: readonly PrepareId[];
    readonly mapView: MapView;
    /** The cards that were opened: a myth among them tells the fact. */
    readonly opened: readonly CardId[];
    readonly outcome?: Outcome | undefined;
    /** What a restart has put away, until another check begins. */
    readonly putAway?: Session | undefined;
}
/** A session in which nothing has happened yet. */
export declare const newSession: (now: number) => Session;
/** The diary that the result on the screen belongs to. */
export declare function diaryOf({ diaryState, checkup, shownAt }: Session): Diary | undefined;
/** What the answers amount to, the course of the days included; only where the result is shown. */
export declare function assessmentOf(session: Session, pages?: readonly Page[]): Assessment | undefined;
