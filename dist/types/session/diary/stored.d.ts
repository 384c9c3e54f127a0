/** What the browser's store holds of the diary, by key. */
export type Texts = Readonly<Record<string, string>>;
/** What to store, by key; `null` removes. */
export type Writes = Readonly<Record<string, string | null>>;
/** What an action has to know of the world outside: it is told, so that updates stay pure. */
export interface World {
    /** Milliseconds since 1970. */
    readonly now: number;
    /** What is stored of the diary; `undefined` where the browser does not let the page look. */
    readonly stored: Texts | undefined;
}
/** The name under which the diary is stored; a backup has a number behind it. */
export declare const storageKey = "soreness-checker:diary";
/** Puts a stored text under a free key, so that something else can take its place. */
export declare function backUp(stored: Texts, text: string | undefined): Texts;
