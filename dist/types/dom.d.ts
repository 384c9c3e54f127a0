/** The nearest `lang` of an element or its ancestors, shadow hosts included. */
export declare function inheritedLang(element: Element): string;
/** What a visitor has opened and where the focus is, to be set again in the same content. */
export declare function stateOf(root: ShadowRoot): (root: ShadowRoot) => void;
