/**
 * Puts the widget into each place of the page, those that come later too. However often it is called,
 * by however many copies, one of them watches the page.
 *
 * @param script The tag that runs; none in a module.
 */
export declare function watch(script: HTMLScriptElement | undefined): void;
