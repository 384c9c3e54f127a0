/**
 * The document's own property or method. A visitor may write `<img name="currentScript">` or
 * `<form name="body">` into a page, and such a name hides the document's own.
 */
export declare function own<Name extends keyof Document>(name: Name): Document[Name];
export declare const say: (how: "warn" | "error", text: string) => void;
/**
 * Puts the widget into each place of the page, those that come later too. However often it is called,
 * by however many copies, one of them watches the page.
 *
 * @param script The tag that runs; none in a module.
 */
export declare function watch(script: HTMLScriptElement | undefined): void;
