/**
 * Warns of each name that is nearly one that can be set. What is not near is the page's own: editors,
 * frameworks and optimisers leave names of theirs everywhere.
 */
export declare function nameSlips(names: readonly string[], settings: readonly string[]): void;
