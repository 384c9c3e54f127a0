/**
 * Ends the browser's own events at the root: outside, `composedPath()` would lead to the option that
 * is answered and to its words, and a key that chooses an answer could turn a page. Links are the
 * page's as well, and so is what the page puts into slots.
 */
export declare function keepInside(root: ShadowRoot): void;
