/**
 * Ends at the root the browser's own events of what is answered: outside, `composedPath()` would lead
 * to the option and its words, and a key that chooses an answer could turn a page. Links are the
 * page's as well, and so is what the page puts into slots.
 */
export declare function keepInside(root: ShadowRoot): void;
