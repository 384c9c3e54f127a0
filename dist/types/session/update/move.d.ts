import type { Change, Effect } from '../actions.js';
import { type Checkup } from '../checkup.js';
import { type DiaryState, type World, type Writes } from '../diary/index.js';
import type { Session } from '../state.js';
import type { FromDiary } from '../todays-check.js';
/** A session after an action, and what is to be done in the page. */
export type Update = readonly [Session, readonly Effect[]];
type ChangeOf<Type extends Change['type']> = Change & {
    readonly type: Type;
};
/** A function for each of these actions. */
export type Updates<Types extends Change['type']> = {
    readonly [Type in Types]: (session: Session, world: World, action: ChangeOf<Type>) => Update;
};
export declare const storing: (writes: Writes | undefined) => readonly Effect[];
/** Shows where the checkup has come to, puts the focus there, and tells the page. */
export declare function move(before: Session, checkup: Checkup, world: World, question?: import("../checkup.js").Asked | undefined): Update;
/** Another check begins, with nothing of the diary in it. */
export declare const begin: (session: Session, { now }: World) => Session;
/** Shows what the diary brings. */
export declare const showFromDiary: (session: Session, found: FromDiary | undefined) => Session;
/** What came from the diary goes with it: old answers must not pass for new ones. */
export declare const forgetDiary: (session: Session, diaryState: DiaryState) => Session;
/** The page hears of this first. */
export declare const telling: (name: "soreness-start" | "soreness-restart", [session, effects]: Update) => Update;
/** With another state of the diary. */
export declare const withDiary: (session: Session, diaryState: DiaryState) => Session;
export {};
