/**
 * An object's own property or method, of the document where no other is named. A visitor may write
 * `<img name="currentScript">` or `<form name="body">` into a page, and such a name hides the
 * document's own; the names of its fields do so with a form's.
 */
export declare function own<Name extends keyof Of, Of extends object = Document>(name: Name, of?: Of): Of[Name];
/** The name of a setting in its plain spelling. */
export declare const plainName: (name: string) => string;
/** What is set on an element, in either spelling: `book-url` wins over `data-book-url`. */
export declare const settingOf: (element: Element, name: string) => string | null;
/** The element, and all that it stands in, through shadow roots. */
export declare function lineOf(element: Element): Generator<Element>;
/**
 * The nearest `lang` of an element or its ancestors, shadow hosts included; empty when there is none,
 * `undefined` when a page translator has written its own. The country of the page is not that of the
 * language that a visitor reads it in.
 */
export declare function inheritedLang(element: Element): string | undefined;
/** Dresses a shadow root or a document, which is one of `view`. */
export declare function adoptStyles(root: ShadowRoot | Document, view: Window & typeof globalThis, css: string): void;
/** Puts the focus on the first that is shown of what these selectors match, and brings it into sight. */
export declare function reach(root: ShadowRoot | null, selectors: readonly string[]): void;
/** Opens what it is in, and itself. */
export declare function unfold(element: Element | null | undefined): void;
/** Marks the text of an element, for the visitor to copy. */
export declare function select(element: Element | null | undefined): void;
/** What a visitor has opened and where the focus is, to be set again in the same content. */
export declare function stateOf(root: ShadowRoot): (root: ShadowRoot) => void;
